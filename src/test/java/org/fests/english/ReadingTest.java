package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final int SAMPLES = 4_000;
  private static final List<String> CLASSES = List.of("car", "airplane", "traffic cone", "v");

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        "[[:car:]]              % a frame in which there is a car",
        "[![:car:]]+            % one or more frames in each of which there is no car",
        "[[:airplane:]]{2}      % exactly 2 frames in each of which there is an airplane",
        ". .* .? .{3,}          % any frame, then any number of frames, then at most 1 frame, then"
            + " 3 or more frames",
        "([[:a:]] | .){2,5}     % (either a frame in which there is an a, or any frame) 2 to 5"
            + " times",
        "[[:b:]] & ~(. .)       % at once a frame in which there is a b, and any run of frames but"
            + " (any frame, then any frame)",
        "^ (?<up> .*<,2s>) $    % the start of the stream, then phase up ((any number of frames)"
            + " lasting at most 2s), then the end of the stream",
        ".{2s,5s}               % (any frame) again and again for 2s to 5s",
        "[NE([:b:] & [:c:])]    % a frame in which some point lies (in a b and in a c)",
        "[@x([:b:]) > 3 & true] % a frame in which (the x of a b is more than 3 and it is always"
            + " so)",
        "[near([:b:], [:c:], 3)] % a frame in which a b is near a c, at most 3 apart",
        "[moving_left([:b:], 3)] % a frame in which a b moves left, by more than 3 since the frame"
            + " before",
        "[still([:b:], 3)]      % a frame in which a b is still, by at most 3 since the frame"
            + " before",
        "[facing([:b:], [:c:], 1)] % a frame in which a b faces a c, at most 1 off",
        "E(c := [:cup:], p := [:plate:]) [!left_of(c, p)] [left_of(c, p)] % for a cup c and a plate"
            + " p, the same throughout: a frame in which it is not so that c is left of p, then a"
            + " frame in which c is left of p",
        "[A(v := [:b:] | [:c:]) @dist(v) - 1 <= 2] % a frame in which (there is v (a b or a c) and"
            + " every such choice is such that (the distance from the origin of v minus 1) is at"
            + " most 2)",
      })
  void readsAloud(String pattern, String reading) {
    assertThat(Reading.of(SpreParser.parse(pattern).spre())).isEqualTo(reading);
  }

  @Test
  void readsDifferentTreesDifferently() {
    Map<String, Spre> read = new HashMap<>();
    for (long seed = 0; seed < SAMPLES; seed++) {
      RandomSpre random = new RandomSpre(new SplittableRandom(seed), Feature.all(), CLASSES);
      Spre spre = random.pattern(1 + (int) (seed % 3));
      Spre same = read.putIfAbsent(Reading.of(spre), spre);
      if (same != null) {
        assertThat(SpreText.of(spre)).as("seed %d", seed).isEqualTo(SpreText.of(same));
      }
    }
  }
}
