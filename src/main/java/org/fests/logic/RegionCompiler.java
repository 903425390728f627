package org.fests.logic;

import java.util.List;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Node;
import org.fests.spre.Relation;
import org.fests.spre.Term;

/**
 * Compiles {@code NE} and the topology relations. Whether regions of classes, variables, unions and
 * intersections have a point in common is told by choices of boxes, all else by exact regions.
 *
 * @param terms compiles the classes and variables
 */
record RegionCompiler(Terms terms) {
  /** More intersections than these are not tried one by one, but as one exact region. */
  private static final int MOST_PARTS = 1024;

  Condition nonEmpty(Formula atom, Term term) {
    if (!plain(term)) {
      return exactlyNonEmpty(atom, term);
    }
    terms.layout().needsBoxes();
    Overlap overlap = term.accept(new OverlapCompiler(terms));
    return overlap.count() > MOST_PARTS
        ? new Crowded(atom, exactlyNonEmpty(atom, term), overlap)
        : Region.of(atom, overlap, terms.layout());
  }

  private Condition exactlyNonEmpty(Formula atom, Term term) {
    ShapeCompiler shapes = new ShapeCompiler(terms);
    Shape shape = term.accept(shapes);
    return new Topology(
        atom,
        shapes.members(),
        (boxes, members) -> boxes.any(star -> !shape.in(star, members).isEmpty()));
  }

  Condition related(Formula.Related related) {
    List<Term> arguments = related.arguments();
    boolean plain = arguments.stream().allMatch(RegionCompiler::plain);
    if (related.relation() == Relation.OVERLAPPING && plain) {
      return nonEmpty(related, Term.intersection(arguments));
    }
    ShapeCompiler shapes = new ShapeCompiler(terms);
    Shape x = arguments.get(0).accept(shapes);
    Shape y = arguments.get(1).accept(shapes);
    Topology exact =
        new Topology(
            related,
            shapes.members(),
            (boxes, members) -> Connection.of(x, y, boxes, members).holds(related.relation()));
    return arguments.get(0) instanceof Term.Variable a
            && arguments.get(1) instanceof Term.Variable b
        ? ofTwoBoxes(related.relation(), exact, terms.slot(a.name()), terms.slot(b.name()))
        : exact;
  }

  private static Condition ofTwoBoxes(Relation relation, Topology exact, int a, int b) {
    return switch (relation) {
      case INSIDE -> new Enclosed(exact, a, b);
      case CONTAINS -> new Enclosed(exact, b, a);
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI -> new Connected(exact, relation, a, b);
      default -> throw new IllegalArgumentException("Invalid relation: " + relation.word());
    };
  }

  private static boolean plain(Node term) {
    boolean operator =
        term instanceof Term.Complement
            || term instanceof Term.Interior
            || term instanceof Term.Closure;
    return !operator && Children.of(term).stream().allMatch(RegionCompiler::plain);
  }
}
