package org.fests.proof;

import static org.fests.spre.Comparison.GREATER;

import java.util.List;
import java.util.Optional;
import org.fests.scene.AttributeValue;
import org.fests.scene.Detection;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Literal;
import org.fests.spre.Term;

/**
 * What an atom comes to, for every choice of the objects it speaks of: the atom is true where one
 * of these readings is. SPRE.md sections 4 to 6.
 */
record Readings(Situation here) implements Formula.Visitor<List<Reading>> {
  /** Returns the readings; one, false, where the atom finds no objects. */
  static List<Reading> of(Formula atom, Situation here) {
    if (isOverDetections(atom) && lacksTrack(atom, here)) {
      return List.of(Reading.of(Truth.UNKNOWN, List.of()));
    }
    List<Reading> readings = atom.accept(new Readings(here));
    return readings.isEmpty() ? List.of(Reading.of(Truth.FALSE, List.of())) : readings;
  }

  /** Returns the frames that the atom looks at. */
  static FrameSpan span(Formula atom, Situation here) {
    if (atom instanceof Formula.Hold hold) {
      return new Runs(here, hold.body()).held();
    }
    return atom instanceof Formula.Fill fill
        ? new Runs(here, fill.body()).filled()
        : here.moment().span();
  }

  /** Returns whether the atom is unknown where a track that it speaks of is absent. */
  private static boolean isOverDetections(Formula atom) {
    return !(atom instanceof Formula.Present
        || atom instanceof Formula.Hold
        || atom instanceof Formula.Fill);
  }

  private static boolean lacksTrack(Formula atom, Situation here) {
    return here.moment().scene().variables(atom).stream()
        .anyMatch(variable -> here.detection(variable).isEmpty());
  }

  @Override
  public List<Reading> classPresent(Formula.ClassPresent atom) {
    List<Pick> picks = here.picks(new Term.ClassTerm(atom.name()));
    return List.of(Reading.of(picks.size(), GREATER, 0, Pick.witnesses(picks)));
  }

  @Override
  public List<Reading> nonEmpty(Formula.NonEmpty atom) {
    return new Regional(here).nonEmpty(atom.term());
  }

  @Override
  public List<Reading> compare(Formula.Compare atom) {
    List<Value> left = atom.left().accept(new Values(here));
    List<Value> right = atom.right().accept(new Values(here));
    return Choices.of(List.of(left, right)).stream()
        .map(
            pair ->
                Reading.of(
                    pair.get(0).number(),
                    atom.comparison(),
                    pair.get(1).number(),
                    Choices.joined(pair.get(0).witnesses(), pair.get(1).witnesses())))
        .toList();
  }

  @Override
  public List<Reading> related(Formula.Related atom) {
    return atom.relation().topological()
        ? new Regional(here).related(atom)
        : new Relations(here).readings(atom);
  }

  /** Compares the places of the two detections in the frame. */
  @Override
  public List<Reading> identity(Formula.Identity atom) {
    Witness left = witness(atom.left());
    Witness right = witness(atom.right());
    return List.of(
        Reading.of(left.detection(), atom.comparison(), right.detection(), List.of(left, right)));
  }

  @Override
  public List<Reading> attribute(Formula.Attribute atom) {
    Detection detection = here.detection(atom.variable()).orElseThrow();
    List<Witness> witnesses = List.of(witness(atom.variable()));
    return List.of(
        value(detection, atom.name())
            .map(value -> compared(value, atom.comparison(), atom.value(), witnesses))
            .orElse(Reading.of(Truth.UNKNOWN, witnesses)));
  }

  private static Optional<AttributeValue> value(Detection detection, String name) {
    return switch (name) {
      case "class" -> Optional.of(new AttributeValue.Text(detection.className()));
      case "score" -> Optional.of(new AttributeValue.Numeric(detection.score()));
      default -> Optional.ofNullable(detection.attributes().get(name));
    };
  }

  /** Compares an attribute with a constant; one of another type is unknown. */
  private static Reading compared(
      AttributeValue value, Comparison comparison, Literal literal, List<Witness> witnesses) {
    if (value instanceof AttributeValue.Numeric n && literal instanceof Literal.Numeric m) {
      return Reading.of(n.value(), comparison, m.value(), witnesses);
    }
    if (value instanceof AttributeValue.Text text && literal instanceof Literal.Text other) {
      return same(text.value().equals(other.value()), comparison, witnesses);
    }
    if (value instanceof AttributeValue.Flag flag && literal instanceof Literal.Flag other) {
      return same(flag.value() == other.value(), comparison, witnesses);
    }
    return Reading.of(Truth.UNKNOWN, witnesses);
  }

  private static Reading same(boolean equal, Comparison comparison, List<Witness> witnesses) {
    return Reading.of(Truth.of(equal == (comparison == Comparison.EQUAL)), witnesses);
  }

  /** Counts the detections of the track in the sample. */
  @Override
  public List<Reading> present(Formula.Present atom) {
    List<Pick> picks = here.picks(new Term.Variable(atom.variable()));
    return List.of(Reading.of(picks.size(), GREATER, 0, Pick.witnesses(picks)));
  }

  @Override
  public List<Reading> hold(Formula.Hold hold) {
    return List.of(new Runs(here, hold.body()).hold(hold.extent()));
  }

  @Override
  public List<Reading> fill(Formula.Fill fill) {
    return List.of(new Runs(here, fill.body()).fill(fill.extent()));
  }

  @Override
  public List<Reading> constant(Formula.Constant constant) {
    return List.of(Reading.of(constant.value() ? 1 : 0, GREATER, 0, List.of()));
  }

  @Override
  public List<Reading> not(Formula.Not not) {
    throw noAtom(not);
  }

  @Override
  public List<Reading> and(Formula.And and) {
    throw noAtom(and);
  }

  @Override
  public List<Reading> or(Formula.Or or) {
    throw noAtom(or);
  }

  @Override
  public List<Reading> implies(Formula.Implies implies) {
    throw noAtom(implies);
  }

  @Override
  public List<Reading> exists(Formula.Exists exists) {
    throw noAtom(exists);
  }

  @Override
  public List<Reading> forAll(Formula.ForAll forAll) {
    throw noAtom(forAll);
  }

  @Override
  public List<Reading> known(Formula.Known known) {
    throw noAtom(known);
  }

  private static IllegalArgumentException noAtom(Formula formula) {
    return new IllegalArgumentException("Invalid atom: " + formula);
  }

  private Witness witness(String variable) {
    return new Pick(
            here.moment(), new Term.Variable(variable), here.detection(variable).orElseThrow())
        .witness();
  }
}
