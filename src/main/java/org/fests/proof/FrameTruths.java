package org.fests.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fests.spre.Formula;

/** What formulas are of whole frames, for the tracks they speak of; each computed once. */
final class FrameTruths {
  private final Scene scene;
  private final Map<Question, List<Truth>> answers = new HashMap<>();

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
    return truths(formula, tracks).get(position);
  }

  /** Returns the truth in every frame. */
  List<Truth> truths(Formula formula, Map<String, String> tracks) {
    Map<String, String> own = new HashMap<>(tracks);
    own.keySet().retainAll(scene.variables(formula));
    return answers.computeIfAbsent(new Question(formula, own), this::answer);
  }

  private List<Truth> answer(Question question) {
    return IntStream.range(0, scene.frames()).mapToObj(i -> inFrame(question, i)).toList();
  }

  private Truth inFrame(Question question, int position) {
    return scene.moments(position).stream()
        .map(moment -> new Situation(moment, question.tracks(), Map.of()))
        .map(here -> Judge.judge(question.formula(), here))
        .reduce(Truth.FALSE, Truth::or);
  }
}
