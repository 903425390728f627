package org.fests.cli;

import java.util.List;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.spre.Spre;

/** Measures English both ways, on sentences of every kind. */
final class BenchEnglish {
  private static final List<String> SENTENCES =
      List.of(
          "there are at least three cars",
          "the cup is left of the plate",
          "a car is within 5 metres of a pedestrian for at least 2 seconds",
          "a red car is near a bus",
          "find when the cup moves left of the plate and stays there for two seconds",
          "a car stops, then a pedestrian appears",
          "a car overtakes a truck within 5 seconds",
          "while a car is moving, a pedestrian appears",
          "every red car is stopped",
          "no pedestrian is near a car",
          "a pedestrian who is near a stopped car is visible",
          "a dog enters the box, then the dog leaves the box, then the cat enters the box");

  private final Stopwatch stopwatch;
  private final English english = new English(Lexicon.of(List.of(), "world"));

  BenchEnglish(Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
  }

  /** Returns how many sentences are compiled, and how many patterns told, in a second. */
  List<Bench.Row> rows() {
    List<Spre> patterns =
        SENTENCES.stream().map(said -> english.read(said).get(0).pattern().spre()).toList();
    Stopwatch.Times read =
        stopwatch.times(() -> SENTENCES.stream().mapToLong(s -> english.read(s).size()).sum());
    Stopwatch.Times told =
        stopwatch.times(() -> patterns.stream().flatMap(p -> english.say(p).stream()).count());
    return List.of(
        new Bench.Row("english: compile a sentence", SENTENCES.size(), "sentences", read),
        new Bench.Row(
            "english: tell a pattern, and read it again", patterns.size(), "patterns", told));
  }
}
