package org.fests.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fests.spre.Binding;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/**
 * Finds the track variables whose tracks a frame must have for a formula to have one truth there.
 *
 * @param truth which of the two is asked for
 */
record Presence(boolean truth) implements Formula.Visitor<Set<String>> {
  /** Returns the variables of which each must be present where the formula is true. */
  static Set<String> whereTrue(Formula formula) {
    return formula.accept(new Presence(true));
  }

  private Set<String> opposite(Formula formula) {
    return formula.accept(new Presence(!truth));
  }

  /** An atom is unknown where a track is absent. */
  private static Set<String> atom(Formula formula) {
    return FreeVariables.of(formula);
  }

  private Set<String> all(List<Formula> parts) {
    Set<String> variables = new HashSet<>();
    parts.forEach(part -> variables.addAll(part.accept(this)));
    return variables;
  }

  private Set<String> common(List<Formula> parts) {
    Set<String> variables = new HashSet<>(parts.get(0).accept(this));
    parts.forEach(part -> variables.retainAll(part.accept(this)));
    return variables;
  }

  /** A quantifier over nothing is false; one that is true is so for some choice. */
  private Set<String> quantified(Formula body, List<Binding> bindings) {
    if (!truth) {
      return Set.of();
    }
    Set<String> variables = new HashSet<>(body.accept(this));
    bindings.forEach(binding -> variables.remove(binding.variable()));
    return variables;
  }

  @Override
  public Set<String> constant(Formula.Constant constant) {
    return Set.of();
  }

  @Override
  public Set<String> classPresent(Formula.ClassPresent present) {
    return Set.of();
  }

  @Override
  public Set<String> nonEmpty(Formula.NonEmpty nonEmpty) {
    return atom(nonEmpty);
  }

  @Override
  public Set<String> not(Formula.Not not) {
    return opposite(not.body());
  }

  @Override
  public Set<String> and(Formula.And and) {
    return truth ? all(and.parts()) : common(and.parts());
  }

  @Override
  public Set<String> or(Formula.Or or) {
    return truth ? common(or.parts()) : all(or.parts());
  }

  @Override
  public Set<String> implies(Formula.Implies implies) {
    Set<String> left = new HashSet<>(opposite(implies.left()));
    Set<String> right = implies.right().accept(this);
    if (truth) {
      left.retainAll(right);
    } else {
      left.addAll(right);
    }
    return left;
  }

  @Override
  public Set<String> exists(Formula.Exists exists) {
    return quantified(exists.body(), exists.bindings());
  }

  @Override
  public Set<String> forAll(Formula.ForAll forAll) {
    return quantified(forAll.body(), forAll.bindings());
  }

  @Override
  public Set<String> compare(Formula.Compare compare) {
    return atom(compare);
  }

  @Override
  public Set<String> identity(Formula.Identity identity) {
    return atom(identity);
  }

  @Override
  public Set<String> attribute(Formula.Attribute attribute) {
    return atom(attribute);
  }

  @Override
  public Set<String> related(Formula.Related related) {
    return atom(related);
  }

  @Override
  public Set<String> present(Formula.Present present) {
    return truth ? atom(present) : Set.of();
  }

  @Override
  public Set<String> known(Formula.Known known) {
    return Set.of();
  }

  /** It is true only where its body is. */
  @Override
  public Set<String> hold(Formula.Hold hold) {
    return truth ? hold.body().accept(this) : Set.of();
  }

  @Override
  public Set<String> fill(Formula.Fill fill) {
    return Set.of();
  }
}
