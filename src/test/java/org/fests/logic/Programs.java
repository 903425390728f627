package org.fests.logic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;

/** Programs from text, over the track variables c and p, which stand for tracks 1 and 2. */
final class Programs {
  private Programs() {}

  static Formula formula(String text) {
    String pattern = "E(c := [:a:], p := [:a:]) [%s]".formatted(text);
    Spre spre = SpreParser.parse(pattern).spre();
    return ((Spre.Symbol) ((Spre.TrackBinder) spre).body()).formula();
  }

  static FormulaProgram of(String text, Space space) {
    return FormulaProgram.compile(formula(text), space, List.of("c", "p"));
  }

  static int[] tracks(FrameBatch clip) {
    return Stream.of("1", "2").mapToInt(clip.tracks()::indexOf).toArray();
  }

  /** Returns T or F for each frame. */
  static String frames(FormulaProgram program, FrameBatch clip) {
    long[] words = program.truth(clip, tracks(clip));
    return IntStream.range(0, clip.frames())
        .mapToObj(f -> (words[f / 64] >>> (f % 64) & 1) == 1 ? "T" : "F")
        .collect(Collectors.joining());
  }

  /** Returns T, F or U for each sample. */
  static String truths(FormulaProgram program, FrameBatch clip) {
    return IntStream.range(0, clip.samples())
        .mapToObj(s -> program.truthIn(clip, s, tracks(clip)).name().substring(0, 1))
        .collect(Collectors.joining());
  }
}
