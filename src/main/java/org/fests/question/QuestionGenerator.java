package org.fests.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fests.match.MatchLimits;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;

/**
 * Draws questions by seed. What is drawn at a level depends on what is known of the data, the seed
 * and what was drawn at that level before, and on nothing else.
 */
public final class QuestionGenerator {
  /** Patterns drawn for each question that is wanted, before it is given up. */
  private static final int TRIES = 20;

  private final Topics known;
  private final MatchLimits limits;
  private final long seed;
  private final Map<Level, Drawing> drawings = new EnumMap<>(Level.class);

  /** What was drawn at one level. */
  private static final class Drawing {
    private final SplittableRandom random;
    private final Screening screening;
    private final Tally tally = new Tally();
    private int given;

    Drawing(SplittableRandom random, Screening screening) {
      this.random = random;
      this.screening = screening;
    }
  }

  public QuestionGenerator(Topics known, long seed, MatchLimits limits) {
    this.known = known;
    this.seed = seed;
    this.limits = limits;
  }

  /** Returns what became of the patterns of a level. */
  public Tally tally(Level level) {
    return drawing(level).tally;
  }

  /**
   * Returns questions that none before is equivalent to; fewer than wanted if there are no more.
   */
  public List<Question> draw(Level level, int wanted) {
    Drawing drawing = drawing(level);
    List<Question> questions = new ArrayList<>();
    int tries = speakable(level) ? TRIES * wanted : 0;
    for (int i = 0; i < tries && questions.size() < wanted; i++) {
      drawing.tally.drawn();
      Parsed pattern = pattern(level, drawing.random.split());
      Optional<Dropped> why = drawing.screening.look(pattern.spre());
      why.ifPresent(drawing.tally::drop);
      if (why.isEmpty()) {
        String id = "l%d-%04d".formatted(level.number(), ++drawing.given);
        questions.add(new Question(id, level, pattern));
      }
    }
    return questions;
  }

  private Drawing drawing(Level level) {
    return drawings.computeIfAbsent(
        level,
        l ->
            new Drawing(
                new SplittableRandom(seed * Level.values().length + l.number()),
                new Screening(limits)));
  }

  /** Returns whether what is known of the data has anything to say at the level. */
  boolean speakable(Level level) {
    return !new Draft(known, new SplittableRandom(seed), objects(level))
        .topics(level.kinds())
        .isEmpty();
  }

  /** Returns a pattern, of use or not. */
  Parsed pattern(Level level, SplittableRandom random) {
    Draft draft = new Draft(known, random, objects(level));
    String text = new Stories(draft).of(level);
    return SpreParser.parse(SpreText.of(SpreParser.parse(text).spre()));
  }

  private static int objects(Level level) {
    return level == Level.STORY ? 3 : 2;
  }
}
