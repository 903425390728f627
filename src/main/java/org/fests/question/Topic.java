package org.fests.question;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fests.spre.Relation;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Something that can be said of objects of some classes.
 *
 * @param kind of what can be said
 * @param word the relation's or measure's; of a trait what follows the variable, as in {@code
 *     .color == "red"}; else empty
 * @param classes of the objects, in the order of the arguments
 */
public record Topic(Kind kind, String word, List<String> classes)
    implements Comparable<Topic>, Serializable {
  /** What can be said, and what a survey's numbers of it are. */
  public enum Kind {
    /** Some object of the class is there; frames that this lasts. */
    PRESENCE,
    /** So many objects of the class; how many. */
    COUNT,
    /** A relation of section 6 with its usual threshold; frames that it lasts. */
    RELATION,
    /** A measure of one object or two; its values, in the unit of the space. */
    MEASURE,
    /** A measure is larger for the first object; frames that this lasts. */
    COMPARISON,
    /** An attribute has a value; frames that this lasts. */
    TRAIT,
    /** The time from frame to frame; seconds. */
    STEP
  }

  private static final Comparator<Topic> ORDER =
      Comparator.comparing(Topic::kind)
          .thenComparing(Topic::word)
          .thenComparing(topic -> String.join("\0", topic.classes));

  /** What is true of an object and itself, so that it says little of two objects of one class. */
  private static final Set<String> REFLEXIVE =
      Set.of("near", "touching", "overlapping", "inside", "contains", "facing", "gap", "iou");

  public Topic {
    classes = List.copyOf(classes);
  }

  @Override
  public int compareTo(Topic other) {
    return ORDER.compare(this, other);
  }

  /** Returns whether two objects of one class must be said to be different. */
  boolean needsDifference() {
    return classes.size() == 2 && classes.get(0).equals(classes.get(1)) && REFLEXIVE.contains(word);
  }

  /**
   * Returns what is said, as a formula; of a measure, a metric expression.
   *
   * @param variables as many as classes
   * @param pixels whether the space is counted in pixels
   */
  String text(List<String> variables, boolean pixels) {
    String list = String.join(", ", variables);
    return switch (kind) {
      case PRESENCE -> term(classes.get(0));
      case COUNT -> "#(%s)".formatted(term(classes.get(0)));
      case RELATION -> "%s(%s)".formatted(word, list + usualDistance(pixels));
      case MEASURE -> "@%s(%s)".formatted(word, list);
      case COMPARISON ->
          "@%s(%s) > @%s(%s)".formatted(word, variables.get(0), word, variables.get(1));
      case TRAIT -> variables.get(0) + word;
      case STEP -> "d(@t())";
    };
  }

  /** Near and far are said with their number, as English says them. */
  private String usualDistance(boolean pixels) {
    boolean distance = word.equals("near") || word.equals("far");
    return distance ? ", " + (int) (pixels ? Relation.NEAR_PIXELS : Relation.NEAR_METRES) : "";
  }

  static String term(String className) {
    return SpreText.of(new Term.ClassTerm(className));
  }
}
