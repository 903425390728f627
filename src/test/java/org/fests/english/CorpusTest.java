package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of every family, with the patterns that were written from what they mean. */
final class CorpusTest {
  private static final String REFUSED = "!";
  private static final String SEVERAL = "## several readings";
  private static final Pattern SCENE = Pattern.compile("# scene .*\\((image|ego|world)\\)");

  /**
   * A sentence and the pattern it means; or {@link #REFUSED}.
   *
   * @param space of the scene that it is asked of
   * @param section the heading it stands below
   */
  record Pair(String space, String section, String sentence, String pattern) {
    List<Understanding> readings() {
      return InSpace.of(space).read(sentence);
    }

    Parsed read() {
      return readings().get(0).pattern();
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    String space = "";
    String section = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/english/corpus.txt"))) {
      Matcher scene = SCENE.matcher(line);
      if (scene.matches()) {
        space = scene.group(1);
      } else if (line.startsWith("## ")) {
        section = line;
      } else if (line.contains(" => ")) {
        String[] sides = line.split(" => ", 2);
        pairs.add(new Pair(space, section, sides[0], sides[1]));
      }
    }
    return pairs.stream();
  }

  static Stream<Pair> meant() throws IOException {
    return pairs().filter(pair -> !pair.pattern().equals(REFUSED));
  }

  @ParameterizedTest
  @MethodSource("meant")
  void compilesToAnEquivalentPattern(Pair pair) {
    Parsed expected = SpreParser.parse(pair.pattern());
    Parsed read = pair.read();
    assertThat(SamePattern.equivalent(read, expected))
        .as("%s: %s", pair.sentence(), read.text())
        .isTrue();
  }

  /** A grammar that reads more says less, if what people say often means several things then. */
  @ParameterizedTest
  @MethodSource("meant")
  void hasOneReadingUnlessItIsSaidToHaveSeveral(Pair pair) {
    assertThat(pair.readings().size() > 1)
        .as("%s: %s", pair.sentence(), pair.readings())
        .isEqualTo(pair.section().equals(SEVERAL));
  }

  @ParameterizedTest
  @MethodSource("meant")
  void isToldInWordsThatMeanTheSame(Pair pair) {
    Parsed read = pair.read();
    English english = InSpace.of(pair.space());
    String told = english.say(read.spre()).orElse("");
    assertThat(told).as(pair.sentence()).isNotEmpty();
    Parsed back = english.read(told).get(0).pattern();
    assertThat(NormalForm.of(back.spre())).as(told).isEqualTo(NormalForm.of(read.spre()));
  }

  @Test
  void whatIsOutsideTheLanguageIsRefused() throws IOException {
    pairs()
        .filter(pair -> pair.pattern().equals(REFUSED))
        .forEach(
            pair ->
                assertThatThrownBy(pair::read)
                    .as(pair.sentence())
                    .isInstanceOf(SourceException.class));
  }

  @Test
  void theCorpusIsLarge() throws IOException {
    assertThat(meant().map(Pair::sentence).distinct().count()).isGreaterThanOrEqualTo(300);
    assertThat(pairs().map(Pair::section).distinct().count()).isGreaterThanOrEqualTo(20);
  }

  /** A sentence takes about a millisecond of one core once the JVM has compiled what is slow. */
  @Test
  void sentencesAreReadFast() throws IOException {
    List<Pair> sentences = meant().toList();
    double best =
        IntStream.range(0, 5).mapToDouble(round -> milliseconds(sentences)).min().orElseThrow();
    assertThat(best / sentences.size()).isLessThan(3);
  }

  /** Returns the time of this thread alone, so that other work on the machine does not count. */
  private static double milliseconds(List<Pair> sentences) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    sentences.forEach(Pair::read);
    return (clock.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
