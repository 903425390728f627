package org.fests.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.english.English;
import org.fests.spre.Spre;

/**
 * Collects as many questions of some levels as are wanted. Questions are proposed in rounds, more
 * than are missing; whoever knows the sample says what each would find; those that are of use and
 * can be said in plain English are taken, in the order in which they were drawn.
 */
public final class QuestionOrder {
  /** Questions proposed for each that is missing, as about half of them are dropped. */
  private static final int PROPOSED = 2;

  /** Questions proposed at a level at least: with few, one more round costs more than they. */
  private static final int LEAST = 8;

  private final QuestionGenerator generator;
  private final English english;
  private final Useless useless;
  private final Map<Level, Integer> wanted = new EnumMap<>(Level.class);
  private final Map<Level, List<CatalogueEntry>> taken = new EnumMap<>(Level.class);

  /** What becomes of questions that find nothing, or almost everything. */
  public enum Useless {
    DROP,
    KEEP
  }

  /**
   * Begins an order.
   *
   * @param count questions of all levels together; the first levels get what cannot be shared out
   */
  public QuestionOrder(
      QuestionGenerator generator,
      English english,
      Useless useless,
      Collection<Level> levels,
      int count) {
    this.generator = generator;
    this.english = english;
    this.useless = useless;
    List<Level> sorted = levels.stream().distinct().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      wanted.put(sorted.get(i), (count + sorted.size() - 1 - i) / sorted.size());
      taken.put(sorted.get(i), new ArrayList<>());
    }
  }

  /** Returns questions that may fill what is missing; none if nothing is, or none is left. */
  public List<Question> propose() {
    List<Question> questions = new ArrayList<>();
    for (Level level : wanted.keySet()) {
      int missing = missing(level);
      if (missing > 0) {
        questions.addAll(generator.draw(level, Math.max(LEAST, PROPOSED * missing)));
      }
    }
    return questions;
  }

  /** Returns how many questions of a level are missing. */
  public int missing(Level level) {
    return wanted.get(level) - taken.get(level).size();
  }

  /**
   * Takes or drops a question that was proposed.
   *
   * @param preview what it finds in the sample
   * @param frames of the sample
   */
  public void judge(Question question, Preview preview, long frames) {
    Level level = question.level();
    if (missing(level) == 0) {
      generator.tally(level).drop(Dropped.SURPLUS);
      return;
    }
    Optional<Dropped> useless = preview.useless(frames);
    if (useless.isPresent() && this.useless == Useless.DROP) {
      generator.tally(level).drop(useless.get());
      return;
    }
    Spre pattern = question.pattern().spre();
    Phrasing phrasing = Phrasing.of(pattern, english);
    phrasing.why().ifPresent(generator.tally(level)::drop);
    phrasing
        .sentence()
        .map(sentence -> new CatalogueEntry(question, sentence, preview, useless))
        .ifPresent(taken.get(level)::add);
  }

  /** Returns the questions taken, by level. */
  public List<CatalogueEntry> entries() {
    return taken.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the levels asked for, ascending. */
  public List<Level> levels() {
    return List.copyOf(wanted.keySet());
  }

  /** Returns what became of what was drawn at a level. */
  public Tally tally(Level level) {
    return generator.tally(level);
  }
}
