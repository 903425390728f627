package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fests.english.Lexicon;
import org.fests.english.Vocabulary;
import org.fests.match.Query;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of a catalogue: what they become, and how those that are not clear are refused. */
final class SentenceCompilerTest {
  private static final List<String> CLASSES = List.of("vehicle.car", "vehicle.bus.bendy", "plate");
  private static final String TWO_READINGS = "every car is near some bus";

  private final List<String> told = new ArrayList<>();

  @Test
  void compilesForTheClassesOfTheLake() {
    Query query = compiled("a bus is stopped", QueryText.Asked.ONLY);
    assertThat(SpreText.of(query.pattern().spre())).contains(":= [:vehicle.bus.bendy:])");
    assertThat(told.get(0)).isEqualTo("query q: " + SpreText.of(query.pattern().spre()));
    assertThat(told).hasSizeGreaterThan(1);
  }

  @Test
  void takesTheReadingThatIsChosen() {
    String first = SpreText.of(compiled(TWO_READINGS, 1).pattern().spre());
    String second = SpreText.of(compiled(TWO_READINGS, 2).pattern().spre());
    assertThat(first).isNotEqualTo(second);
    assertThat(refusal(TWO_READINGS, QueryText.Asked.ONLY))
        .contains("asked.yaml: query q:1:1: the sentence has 2 readings", "^^^", "reading: 1")
        .contains("1  " + first, "2  " + second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a car is near a plat | 0 | asked.yaml: query q:1:17: 'plat' has no meaning",
        "a car is stopped     | 2 | asked.yaml: query q:1:1: there is no reading 2",
      })
  void refuses(String sentence, int reading, String message) {
    assertThat(refusal(sentence, reading)).contains(message, sentence.strip());
  }

  /** What {@code docs/jobs.md} shows of the bundled catalogue is what is said. */
  @Test
  void thePageShowsTheRefusal() throws IOException {
    Lexicon lexicon = Lexicon.of(List.of("bowl", "cup", "hand", "mug", "plate"), "image");
    SentenceCompiler sentences =
        new SentenceCompiler("jobs/queries/english.yaml", lexicon, told::add);
    String english = "every cup is near some plate for at least 15 frames";
    QueryText.Asked query =
        new QueryText.Asked("all-cups-near-plate", english, QueryText.Asked.ONLY);
    JobException refused = catchThrowableOfType(JobException.class, () -> sentences.query(query));
    assertThat(Files.readString(Path.of("jobs/queries/english.yaml"))).contains(english);
    assertThat(Files.readString(Path.of("docs/jobs.md"))).contains(refused.getMessage());
  }

  @Test
  void asksWhichSpaceIsMeant() {
    Questions questions = new Questions("asked.yaml", List.of(), Vocabulary.NONE);
    List<String> spaces = List.of("ego", "image");
    JobException flaw =
        catchThrowableOfType(
            JobException.class, () -> SentenceCompiler.lexicon(questions, CLASSES, spaces));
    assertThat(flaw).hasMessageContaining("several spaces, ego and image");
    Vocabulary own = Vocabulary.of(List.of(), List.of("ego"));
    Questions clear = new Questions("asked.yaml", List.of(), own);
    assertThat(SentenceCompiler.lexicon(clear, CLASSES, spaces)).isNotNull();
  }

  private String refusal(String sentence, int reading) {
    return catchThrowableOfType(JobException.class, () -> compiled(sentence, reading)).getMessage();
  }

  private Query compiled(String sentence, int reading) {
    Lexicon lexicon = Lexicon.of(CLASSES, "image");
    return new SentenceCompiler("asked.yaml", lexicon, told::add)
        .query(new QueryText.Asked("q", sentence, reading));
  }
}
