package org.fests.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/** What formulas are of whole frames, for the tracks they speak of; each computed once. */
final class FrameTruths {
  private final Scene scene;
  private final Map<Question, Truth[]> answers = new HashMap<>();

  /** A formula and the tracks of its own variables. */
  private record Question(Formula formula, Map<String, String> tracks) {}

  FrameTruths(Scene scene) {
    this.scene = scene;
  }

  Scene scene() {
    return scene;
  }

  /**
   * Returns the truth in a frame: true if some sample makes it so, else unknown if it is unknown in
   * some sample, else false; a frame without a sample satisfies nothing.
   */
  Truth truth(Formula formula, Map<String, String> tracks, int position) {
    return truths(formula, tracks)[position];
  }

  /** Returns the truth in every frame; not to be changed. */
  Truth[] truths(Formula formula, Map<String, String> tracks) {
    Map<String, String> own = new HashMap<>(tracks);
    own.keySet().retainAll(FreeVariables.of(formula));
    return answers.computeIfAbsent(new Question(formula, own), this::answer);
  }

  private Truth[] answer(Question question) {
    Truth[] truths = new Truth[scene.frames()];
    Arrays.setAll(truths, position -> inFrame(question, position));
    return truths;
  }

  private Truth inFrame(Question question, int position) {
    return scene.moments(position).stream()
        .map(moment -> new Situation(moment, question.tracks(), Map.of()))
        .map(here -> Judge.judge(question.formula(), here))
        .reduce(Truth.FALSE, Truth::or);
  }
}
