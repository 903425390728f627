package org.fests.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.question.Level;
import org.fests.question.Preview;
import org.fests.question.Question;
import org.fests.question.QuestionGenerator;
import org.fests.question.QuestionOrder;
import org.fests.question.Topics;
import org.fests.scene.Space;

/** Makes up questions about a lake, of which each finds something in a sample of it. */
public final class QuestionRun {
  /** Rounds of proposing and previewing: after so many what is missing is most likely not there. */
  private static final int ROUNDS = 5;

  private final Wanted wanted;
  private final Progress progress;
  private final MatchLimits limits = Limits.load().forMatching();

  /**
   * What is wanted.
   *
   * @param lake the lake's folder
   * @param levels at which to ask
   * @param count questions of all levels together
   * @param seed draws the sample and the questions
   * @param sample streams that are looked at, at most
   * @param useless what becomes of questions that find nothing, or almost everything
   * @param space of the streams; empty: that of all
   */
  public record Wanted(
      String lake,
      Set<Level> levels,
      int count,
      long seed,
      int sample,
      QuestionOrder.Useless useless,
      Optional<Space> space) {}

  private QuestionRun(Wanted wanted, PrintStream out) {
    this.wanted = wanted;
    progress = new Progress(out);
  }

  /**
   * Starts Spark, makes up the questions and stops Spark.
   *
   * @throws JobException if there is no lake, or nothing in it, in words for the user
   */
  public static QuestionReport run(Wanted wanted, PrintStream progress) throws IOException {
    Lake.require(wanted.lake()); // told before Spark is started for it
    SparkSession session = Sessions.start();
    try {
      return run(wanted, session, progress);
    } finally {
      session.stop();
    }
  }

  /** Makes them up in a session that somebody else starts and stops. */
  static QuestionReport run(Wanted wanted, SparkSession session, PrintStream progress)
      throws IOException {
    return new QuestionRun(wanted, progress).on(session);
  }

  private QuestionReport on(SparkSession session) throws IOException {
    LakeClips clips =
        Lake.in(wanted.lake(), session).current().orElseThrow(() -> Lake.none(wanted.lake()));
    StreamKinds kinds = StreamKinds.of(clips.all());
    LakeSample sample = LakeSample.draw(clips, space(kinds), wanted.sample(), wanted.seed());
    progress.say("looking at %d streams".formatted(sample.size()));
    Topics all = sample.topics();
    Topics topics = kinds.timed() ? all : all.withoutTimes();
    QuestionOrder order =
        new QuestionOrder(
            new QuestionGenerator(topics, wanted.seed(), limits),
            new English(Lexicon.of(topics.classes(), sample.space().word())),
            wanted.useless(),
            wanted.levels(),
            wanted.count());
    fill(order, sample);
    return new QuestionReport(order, sample.size(), sample.frames());
  }

  private void fill(QuestionOrder order, LakeSample sample) {
    List<Question> proposed = order.propose();
    for (int round = 0; round < ROUNDS && !proposed.isEmpty(); round++) {
      progress.say("previewing %d questions".formatted(proposed.size()));
      List<Preview> previews = sample.previews(proposed, limits);
      for (int i = 0; i < proposed.size(); i++) {
        order.judge(proposed.get(i), previews.get(i), sample.frames());
      }
      proposed = round + 1 < ROUNDS ? order.propose() : List.of();
    }
  }

  /** Returns the space that numbers are counted in. */
  private Space space(StreamKinds kinds) {
    Set<String> spaces = kinds.spaces();
    if (spaces.isEmpty()) {
      throw new JobException("The lake %s is empty".formatted(wanted.lake()));
    }
    if (wanted.space().isEmpty() && spaces.size() > 1) {
      throw new JobException(
          "The streams of %s are in several spaces, %s, whose numbers differ: choose with --space"
              .formatted(wanted.lake(), String.join(" and ", spaces)));
    }
    String word = wanted.space().map(Space::word).orElseGet(() -> spaces.iterator().next());
    if (!spaces.contains(word)) {
      throw new JobException(
          "No stream of %s is in %s space: --space %s"
              .formatted(wanted.lake(), word, String.join(" or ", spaces)));
    }
    return Space.of(word).orElseThrow();
  }
}
