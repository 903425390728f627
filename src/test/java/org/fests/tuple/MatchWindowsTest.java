package org.fests.tuple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.fests.match.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows around matches have the rule's size, hold their match and stay inside the stream. */
final class MatchWindowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // min context max | stream | matches          | window sizes | rejected
        "10 2 20 | 100 | 50-55                       | 10     | ",
        "10 2 20 | 100 | 50-60                       | 14     | ",
        "10 2 20 | 100 | 40-58                       | 20     | ",
        "10 2 20 | 100 | 40-60                       | 20     | ",
        "10 2 20 | 100 | 40-61                       |        | TOO_LONG",
        "10 2 20 |   6 | 2-4                         | 6      | ",
        "10 0 20 | 100 | 50-55 50-55                 | 10     | INSIDE_ANOTHER",
        "10 0 20 | 100 | 30-50 31-50                 | 20     | INSIDE_ANOTHER",
        "10 0 20 | 100 | 30-40 60-70                 | 10 10  | ",
        "10 0 20 | 100 | 10-31 31-41                 | 10     | TOO_LONG",
      })
  void hasTheRulesSize(String rule, int frames, String matches, String sizes, String rejected) {
    List<Match> found = matches(matches);
    MatchWindows laid = lay(rule, 1, frames, found);
    assertThat(laid.lengths()).isEqualTo(words(sizes).stream().map(Integer::valueOf).toList());
    assertThat(laid.rejected().stream().map(Reason::name).toList()).isEqualTo(words(rejected));
    assertThat(laid.windows().size() + laid.rejected().size()).isEqualTo(found.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void holdsEveryMatchInsideTheStream(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 100; round++) {
      int frames = 1 + random.nextInt(200);
      List<Match> matches = new ArrayList<>();
      for (int at = random.nextInt(20); at < frames; at += 1 + random.nextInt(30)) {
        int end = Math.min(frames, at + 1 + random.nextInt(25));
        matches.add(new Match(at, end, List.of()));
      }
      MatchWindows laid = lay("12 3 20", seed, frames, matches);
      for (Match match : matches) {
        boolean shown = laid.windows().stream().anyMatch(w -> w.holds(match.start(), match.end()));
        assertThat(shown).as("seed %d, %s", seed, match).isEqualTo(match.frames() <= 20);
      }
      assertThat(laid.windows()).allMatch(w -> w.end() <= frames && w.frames() <= 20);
    }
  }

  private static MatchWindows lay(String rule, long seed, int frames, List<Match> matches) {
    List<Integer> numbers = words(rule).stream().map(Integer::valueOf).toList();
    TupleRules rules =
        new TupleRules(
            new WindowRule(numbers.get(0), numbers.get(1), numbers.get(2)),
            new NegativeRule(1, 1),
            new SplitRule(1, 0, 0),
            seed);
    return new MatchWindows(rules, "query", TestStreams.of("stream", ".".repeat(frames)))
        .lay(matches);
  }

  private static List<Match> matches(String text) {
    return words(text).stream()
        .map(word -> word.split("-"))
        .map(ends -> new Match(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), List.of()))
        .toList();
  }

  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().split(" +")).collect(Collectors.toList());
  }
}
