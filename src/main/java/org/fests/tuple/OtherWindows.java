package org.fests.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws windows that meet no match of one query in one stream. Everything is drawn from the seed,
 * the query's id and the stream's id, so that it does not matter where or when the stream is read.
 * Those in which all classes of the query appear in one frame are the harder ones, and come first.
 */
final class OtherWindows {
  /** Places tried for one window before one without the query's classes is taken. */
  private static final int TRIES = 8;

  private static final long HARD = 0;
  private static final long EASY = 1L << 62;

  private final TupleRules rules;
  private final String queryId;
  private final String streamId;
  private final Gaps gaps;
  private final ClassPresence classes;
  private final List<Window> windows = new ArrayList<>();

  OtherWindows(
      TupleRules rules, String queryId, String streamId, Gaps gaps, ClassPresence classes) {
    this.rules = rules;
    this.queryId = queryId;
    this.streamId = streamId;
    this.gaps = gaps;
    this.classes = classes;
  }

  /**
   * Returns at most as many windows as one stream may give, none of which meet.
   *
   * @param lengths numbers of frames to draw from; not empty
   */
  List<Window> draw(List<Integer> lengths) {
    for (int n = 0; n < rules.negatives().perStream(); n++) {
      draw(n, lengths.get(lot("length", n).below(lengths.size()))).ifPresent(windows::add);
    }
    return windows;
  }

  private Optional<Window> draw(int n, int length) {
    int places = gaps.places(length);
    List<Window> tries =
        IntStream.range(0, places == 0 ? 0 : TRIES)
            .mapToObj(i -> window(n * TRIES + i, length, places))
            .filter(
                window -> windows.stream().noneMatch(w -> w.meets(window.start(), window.end())))
            .toList();
    return tries.stream().filter(window -> window.rank() < EASY).findFirst().or(() -> first(tries));
  }

  private static Optional<Window> first(List<Window> windows) {
    return windows.stream().findFirst();
  }

  private Window window(int n, int length, int places) {
    Lot lot = lot("beside", n);
    int start = gaps.start(lot.below(places), length);
    long ease = classes.together(start, start + length) ? HARD : EASY;
    return new Window(start, start + length, ease | lot("rank", n).value() >>> 2);
  }

  private Lot lot(String what, int n) {
    return Lot.draw(rules.seed(), what, queryId, streamId, Integer.toString(n));
  }
}
