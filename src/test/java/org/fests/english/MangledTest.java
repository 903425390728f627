package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.text.SourceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences that nobody would write are read or refused, and soon: the corpus mangled by seed, and
 * the same words again and again. -Dlaw.rounds for more of them.
 */
final class MangledTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 600);
  private static final double MOST_MILLISECONDS = 200;
  private static final int TRIES = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));

  /** The JVM compiles what is slow before anything is measured. */
  @BeforeAll
  static void warmUp() throws IOException {
    sentences().forEach(MangledTest::milliseconds);
  }

  private static List<String> sentences() throws IOException {
    return CorpusTest.pairs().map(CorpusTest.Pair::sentence).toList();
  }

  @Test
  void noMangledSentenceDoesWorseThanARefusal() throws IOException {
    List<String> sentences = sentences();
    for (int seed = 0; seed < ROUNDS; seed++) {
      String mangled = new Mangler(sentences, new SplittableRandom(seed)).sentence();
      assertThat(best(mangled)).as("seed %d: %s", seed, mangled).isLessThan(MOST_MILLISECONDS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a car is moving                                | ` and `",
        "a car is moving                                | ` or `",
        "a car is moving and a bus is moving            | ` or `",
        "a car stops twice                              | ` then `",
        "a car stops                                    | ` while `",
        "a car is moving                                | ` within 5 seconds, then `",
        "a car stops, then the car stops                | `, then `",
        "every car is near some bus                     | ` and `",
        "no car is near every bus that is near some car | ` or `",
        "a car near                                     | ` `",
        "a car that is near                             | ` `",
        "either a car is moving or                      | ` `",
        "it is not true that                            | ` `",
        "not                                            | ` `",
        "exactly : first any frame next                 | ` `",
        "a red car near a small car is moving           | ` and `",
        "\"                                              | ``",
        ",                                              | ``",
      })
  void noRepeatedSentenceTakesLong(String phrase, String between) {
    for (int times : new int[] {5, 20, 80, 320, 1280}) {
      String sentence = String.join(between, List.of((phrase + "\n").repeat(times).split("\n")));
      assertThat(best(sentence)).as("%d times %s", times, phrase).isLessThan(MOST_MILLISECONDS);
    }
  }

  private static void readOrRefused(String sentence) {
    try {
      assertThat(ENGLISH.read(sentence)).as(sentence).isNotEmpty();
    } catch (SourceException refused) {
      assertThat(refused.span().end()).as(sentence).isLessThanOrEqualTo(sentence.length());
      assertThat(refused.render("sentence", sentence)).as(sentence).contains("help");
    }
  }

  /** Returns the best of some tries, for a machine that is busy with something else. */
  private static double best(String sentence) {
    return IntStream.range(0, TRIES)
        .mapToDouble(round -> milliseconds(sentence))
        .filter(time -> time < MOST_MILLISECONDS)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Returns the processor time of this thread. */
  private static double milliseconds(String sentence) {
    long start = CLOCK.getCurrentThreadCpuTime();
    readOrRefused(sentence);
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
