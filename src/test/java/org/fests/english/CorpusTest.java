package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));
  private static final String REFUSED = "!";

  /** A sentence and the pattern it means; or {@link #REFUSED}. */
  record Pair(String sentence, String pattern) {}

  static Stream<Pair> pairs() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/english/corpus.txt")).stream()
        .filter(line -> line.contains(" => "))
        .map(line -> line.split(" => ", 2))
        .map(sides -> new Pair(sides[0], sides[1]));
  }

  static Stream<Pair> meant() throws IOException {
    return pairs().filter(pair -> !pair.pattern().equals(REFUSED));
  }

  @ParameterizedTest
  @MethodSource("meant")
  void compilesToAnEquivalentPattern(Pair pair) {
    Parsed expected = SpreParser.parse(pair.pattern());
    Parsed read = ENGLISH.read(pair.sentence()).get(0).pattern();
    assertThat(SamePattern.equivalent(read, expected))
        .as("%s: %s", pair.sentence(), read.text())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("meant")
  void isToldInWordsThatMeanTheSame(Pair pair) {
    Parsed read = ENGLISH.read(pair.sentence()).get(0).pattern();
    String told = ENGLISH.say(read.spre()).orElse("");
    assertThat(told).as(pair.sentence()).isNotEmpty();
    Parsed back = ENGLISH.read(told).get(0).pattern();
    assertThat(NormalForm.of(back.spre())).as(told).isEqualTo(NormalForm.of(read.spre()));
  }

  @Test
  void whatIsOutsideTheLanguageIsRefused() throws IOException {
    pairs()
        .filter(pair -> pair.pattern().equals(REFUSED))
        .forEach(
            pair ->
                assertThatThrownBy(() -> ENGLISH.read(pair.sentence()))
                    .as(pair.sentence())
                    .isInstanceOf(SourceException.class));
  }

  @Test
  void paraphrasesAreMany() throws IOException {
    double mean =
        meant()
            .limit(60)
            .mapToInt(
                pair ->
                    ENGLISH
                        .paraphrases(ENGLISH.read(pair.sentence()).get(0).pattern().spre(), 12, 1)
                        .size())
            .average()
            .orElseThrow();
    assertThat(mean).isGreaterThanOrEqualTo(8);
  }

  /** A sentence takes about a millisecond of one core once the JVM has compiled what is slow. */
  @Test
  void sentencesAreReadFast() throws IOException {
    List<String> sentences = meant().map(Pair::sentence).toList();
    double best =
        IntStream.range(0, 5).mapToDouble(round -> milliseconds(sentences)).min().orElseThrow();
    assertThat(best / sentences.size()).isLessThan(3);
  }

  /** Returns the time of this thread alone, so that other work on the machine does not count. */
  private static double milliseconds(List<String> sentences) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    sentences.forEach(ENGLISH::read);
    return (clock.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
