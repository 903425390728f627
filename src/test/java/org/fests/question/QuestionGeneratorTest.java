package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.fests.match.MatchLimits;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same seed and data give the same questions, in whatever order they are asked for. */
final class QuestionGeneratorTest {
  private static final MatchLimits LIMITS = new MatchLimits(20_000, 4096, 10_000, 50, 400_000_000);

  private static QuestionGenerator generator(Samples sample, long seed) {
    return new QuestionGenerator(sample.topics(), seed, LIMITS);
  }

  private static List<String> texts(List<Question> questions) {
    return questions.stream().map(question -> question.pattern().text()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameQuestionsWhateverElseIsDrawn(Level level) {
    QuestionGenerator other = generator(Samples.TABLE, 7);
    Stream.of(Level.values()).filter(l -> l != level).forEach(l -> other.draw(l, 3));
    List<String> inTwoParts = new ArrayList<>(texts(other.draw(level, 4)));
    inTwoParts.addAll(texts(other.draw(level, 6)));
    assertThat(texts(generator(Samples.TABLE, 7).draw(level, 10)))
        .hasSize(10)
        .doesNotHaveDuplicates()
        .isEqualTo(inTwoParts)
        .isNotEqualTo(texts(generator(Samples.TABLE, 8).draw(level, 10)));
  }

  @Test
  void whatIsKnownDoesNotDependOnTheOrderOfItsStreams() {
    List<FrameBatch> streams = new ArrayList<>(Samples.TABLE.streams());
    Collections.reverse(streams);
    TopicSurvey parts = new TopicSurvey(streams.get(0).stream().space());
    streams.forEach(s -> parts.add(new TopicSurvey(s.stream().space()).add(s)));
    assertThat(parts.topics()).isEqualTo(Samples.TABLE.topics());
  }

  @Test
  void allThatIsDrawnIsGivenOrCounted() {
    QuestionGenerator generator = generator(Samples.DOORS, 1);
    int given = generator.draw(Level.PRESENCE, 200).size();
    Tally tally = generator.tally(Level.PRESENCE);
    assertThat(given).isPositive().isLessThan(200);
    assertThat(tally.given()).isEqualTo(given);
    assertThat(tally.all()).isEqualTo(200 * 20);
    assertThat(tally.dropped()).containsOnlyKeys(Dropped.EQUIVALENT);
  }

  @Test
  void idsTellLevelAndNumber() {
    assertThat(generator(Samples.TABLE, 1).draw(Level.MEASURE, 2))
        .extracting(Question::id)
        .containsExactly("l3-0001", "l3-0002");
  }

  /** Objects of one class are told apart where a relation holds of each and itself. */
  @Test
  void noQuestionAsksWhetherAnObjectIsNearItself() {
    List<String> texts =
        texts(generator(Samples.TABLE, 3).draw(Level.STORY, 60)).stream()
            .filter(text -> text.contains("near(cup, cup2") || text.contains("touching(cup, cup2"))
            .toList();
    assertThat(texts).isNotEmpty().allMatch(text -> text.contains("cup != cup2"));
  }
}
