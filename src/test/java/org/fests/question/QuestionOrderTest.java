package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.match.MatchLimits;
import org.fests.question.QuestionOrder.Useless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionOrderTest {
  private static final MatchLimits LIMITS = new MatchLimits(20_000, 4096, 10_000, 50, 400_000_000);
  private static final Preview GOOD = new Preview(3, 0, 5, 4, 20);
  private static final Preview NOTHING = new Preview(0, 0, 0, 0, 0);
  private static final English ENGLISH =
      new English(Lexicon.of(Samples.TABLE.topics().classes(), "image"));

  private static QuestionOrder order(Useless useless, Set<Level> levels, int count) {
    QuestionGenerator generator = new QuestionGenerator(Samples.TABLE.topics(), 7, LIMITS);
    return new QuestionOrder(generator, ENGLISH, useless, levels, count);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 5, 4, 20, ",
    "0, 0, 0, 0, 0, MATCHES_NOTHING",
    "0, 2, 0, 0, 0, TOO_MANY_CHOICES",
    "1, 2, 3, 1, 94, ",
    "3, 0, 5, 4, 95, MATCHES_EVERYTHING",
    "3, 0, 5, 0, 20, NO_WINDOW",
  })
  void aPreviewTellsWhatIsUseless(
      long streams, long refused, long matches, long windows, long frames, Dropped why) {
    Preview preview = new Preview(streams, refused, matches, windows, frames);
    assertThat(preview.useless(100).orElse(null)).isEqualTo(why);
  }

  @Test
  void sharesTheCountOutAndSaysEachQuestionInPlainEnglish() {
    QuestionOrder order = order(Useless.DROP, EnumSet.allOf(Level.class), 12);
    while (order.levels().stream().anyMatch(level -> order.missing(level) > 0)) {
      order.propose().forEach(question -> order.judge(question, GOOD, 100));
    }
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    order.entries().forEach(entry -> levels.merge(entry.question().level(), 1, Integer::sum));
    assertThat(levels.values()).containsExactly(3, 3, 2, 2, 2);
    assertThat(order.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.english()).doesNotContain("exactly :", " end");
              assertThat(ENGLISH.read(entry.english())).hasSize(1);
            });
    for (Level level : order.levels()) {
      assertThat(order.tally(level).given()).isEqualTo(levels.get(level));
    }
  }

  @Test
  void aLargerCountOnlyAddsQuestions() {
    assertThat(ids(9)).startsWith(ids(3).toArray(String[]::new));
  }

  private static List<String> ids(int count) {
    QuestionOrder order = order(Useless.DROP, Set.of(Level.CHANGE), count);
    order.propose().forEach(question -> order.judge(question, GOOD, 100));
    return order.entries().stream().map(entry -> entry.question().id()).toList();
  }

  @Test
  void whatFindsNothingIsDroppedOrKeptWithTheReason() {
    QuestionOrder dropping = order(Useless.DROP, Set.of(Level.RELATION), 4);
    List<Question> proposed = dropping.propose();
    proposed.forEach(question -> dropping.judge(question, NOTHING, 100));
    assertThat(dropping.entries()).isEmpty();
    assertThat(dropping.tally(Level.RELATION).dropped())
        .containsEntry(Dropped.MATCHES_NOTHING, proposed.size());

    QuestionOrder keeping = order(Useless.KEEP, Set.of(Level.RELATION), 4);
    keeping.propose().forEach(question -> keeping.judge(question, NOTHING, 100));
    assertThat(keeping.entries()).hasSize(4);
    assertThat(keeping.tally(Level.RELATION).dropped()).containsEntry(Dropped.SURPLUS, 4);
    assertThat(new CatalogueText("made up", 9).of(keeping.entries()))
        .startsWith("# made up\n\n# in 0 of 9 streams, 0 windows; matches nothing in the sample\n")
        .contains("- id: l2-0001\n  level: 2\n  english: \"");
  }

  /** Said plainly, most patterns drawn; those that are not are counted, not given. */
  @ParameterizedTest
  @CsvSource({"TABLE, image", "STREET, ego"})
  void mostPatternsCanBeSaidPlainly(Samples sample, String space) {
    English english = new English(Lexicon.of(sample.topics().classes(), space));
    QuestionGenerator generator = new QuestionGenerator(sample.topics(), 11, LIMITS);
    for (Level level : Level.values()) {
      List<Question> questions = generator.draw(level, 20);
      long plain =
          questions.stream()
              .filter(q -> Phrasing.of(q.pattern().spre(), english).sentence().isPresent())
              .count();
      assertThat(plain).as("%s: %s", level, questions.get(0)).isGreaterThanOrEqualTo(16);
    }
  }
}
