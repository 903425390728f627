package org.fests.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.fests.spre.Binding;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Metric;
import org.fests.spre.Term;

/**
 * The truths that a formula may have in frames of which no more is known than which classes they
 * have at most; perhaps more truths than it ever has, and never fewer.
 *
 * @param classes all classes of all frames that decide, the formula's {@link Reach} included
 */
public record PossibleTruths(Set<String> classes) implements Formula.Visitor<Set<Truth>> {
  private static final Set<Truth> ALL = EnumSet.allOf(Truth.class);
  private static final Set<Truth> KNOWN = EnumSet.of(Truth.FALSE, Truth.TRUE);
  private static final Set<Truth> NOT_TRUE = EnumSet.of(Truth.FALSE, Truth.UNKNOWN);

  /** Returns whether some frame may satisfy the formula. */
  public boolean mayHold(Formula formula) {
    return formula.accept(this).contains(Truth.TRUE);
  }

  /** Returns whether every frame that has a sample satisfies the formula. */
  public boolean alwaysHolds(Formula formula) {
    return formula.accept(this).equals(EnumSet.of(Truth.TRUE));
  }

  private static Set<Truth> only(boolean holds) {
    return EnumSet.of(holds ? Truth.TRUE : Truth.FALSE);
  }

  private Set<Truth> any(List<Formula> parts) {
    return combined(parts, Math::max);
  }

  private Set<Truth> all(List<Formula> parts) {
    return combined(parts, Math::min);
  }

  /** Combines by Kleene's tables, in which truths stand in the order of the enumeration. */
  private Set<Truth> combined(List<Formula> parts, IntBinaryOperator table) {
    Set<Truth> combined = parts.get(0).accept(this);
    for (Formula part : parts.subList(1, parts.size())) {
      Set<Truth> before = combined;
      Set<Truth> next = part.accept(this);
      combined = EnumSet.noneOf(Truth.class);
      for (Truth a : before) {
        for (Truth b : next) {
          combined.add(Truth.of(table.applyAsInt(kleene(a), kleene(b))));
        }
      }
    }
    return combined;
  }

  private static int kleene(Truth truth) {
    return switch (truth) {
      case FALSE -> Kleene.FALSE;
      case UNKNOWN -> Kleene.UNKNOWN;
      case TRUE -> Kleene.TRUE;
    };
  }

  private static Set<Truth> negated(Set<Truth> truths) {
    Set<Truth> negated = EnumSet.noneOf(Truth.class);
    truths.forEach(truth -> negated.add(Truth.of(Kleene.not(kleene(truth)))));
    return negated;
  }

  /** Over nothing a quantifier is false, and else what its body is for one of the choices. */
  private Set<Truth> quantified(List<Binding> bindings, Formula body) {
    if (lacks(bindings)) {
      return only(false);
    }
    Set<Truth> truths = EnumSet.of(Truth.FALSE);
    truths.addAll(body.accept(this));
    return truths;
  }

  private boolean lacks(List<Binding> bindings) {
    return bindings.stream().anyMatch(binding -> lacks(binding.domain()));
  }

  /** Returns whether the term stands for no detection, and its region is empty. */
  private boolean lacks(Term term) {
    if (term instanceof Term.ClassTerm named) {
      return !classes.contains(named.name());
    }
    if (term instanceof Term.Union union) {
      return union.parts().stream().allMatch(this::lacks);
    }
    if (term instanceof Term.Intersection common) {
      return common.parts().stream().anyMatch(this::lacks);
    }
    if (term instanceof Term.Interior interior) {
      return lacks(interior.body());
    }
    return term instanceof Term.Closure closure && lacks(closure.body());
  }

  /** Returns whether a number is of a term that stands for no detection: there is none then. */
  private boolean lacks(Metric metric) {
    if (metric instanceof Metric.Measured measured) {
      return measured.arguments().stream().anyMatch(this::lacks);
    }
    return !(metric instanceof Metric.Count)
        && Children.of(metric).stream()
            .anyMatch(child -> child instanceof Metric part && lacks(part));
  }

  /** Returns the number, where the classes decide it. */
  private OptionalDouble number(Metric metric) {
    if (metric instanceof Metric.Constant constant) {
      return OptionalDouble.of(constant.value());
    }
    boolean none =
        (metric instanceof Metric.Size size && lacks(size.term()))
            || (metric instanceof Metric.Count count && lacks(count.bindings()));
    return none ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  @Override
  public Set<Truth> constant(Formula.Constant constant) {
    return only(constant.value());
  }

  @Override
  public Set<Truth> classPresent(Formula.ClassPresent present) {
    return classes.contains(present.name()) ? KNOWN : only(false);
  }

  @Override
  public Set<Truth> nonEmpty(Formula.NonEmpty nonEmpty) {
    return lacks(nonEmpty.term()) ? NOT_TRUE : ALL;
  }

  @Override
  public Set<Truth> not(Formula.Not not) {
    return negated(not.body().accept(this));
  }

  @Override
  public Set<Truth> and(Formula.And and) {
    return all(and.parts());
  }

  @Override
  public Set<Truth> or(Formula.Or or) {
    return any(or.parts());
  }

  @Override
  public Set<Truth> implies(Formula.Implies implies) {
    return any(List.of(new Formula.Not(implies.left()), implies.right()));
  }

  @Override
  public Set<Truth> exists(Formula.Exists exists) {
    return quantified(exists.bindings(), exists.body());
  }

  @Override
  public Set<Truth> forAll(Formula.ForAll forAll) {
    return quantified(forAll.bindings(), forAll.body());
  }

  @Override
  public Set<Truth> compare(Formula.Compare compare) {
    if (lacks(compare.left()) || lacks(compare.right())) {
      return NOT_TRUE;
    }
    OptionalDouble left = number(compare.left());
    OptionalDouble right = number(compare.right());
    boolean decided = left.isPresent() && right.isPresent() && FreeVariables.of(compare).isEmpty();
    return decided
        ? only(compare.comparison().holds(left.getAsDouble(), right.getAsDouble()))
        : ALL;
  }

  @Override
  public Set<Truth> identity(Formula.Identity identity) {
    return ALL;
  }

  @Override
  public Set<Truth> attribute(Formula.Attribute attribute) {
    return ALL;
  }

  @Override
  public Set<Truth> related(Formula.Related related) {
    boolean none =
        related.arguments().stream().anyMatch(this::lacks)
            || related.thresholds().stream().anyMatch(this::lacks);
    return none && !related.relation().topological() ? NOT_TRUE : ALL;
  }

  @Override
  public Set<Truth> present(Formula.Present present) {
    return KNOWN;
  }

  @Override
  public Set<Truth> known(Formula.Known known) {
    Set<Truth> truths = EnumSet.noneOf(Truth.class);
    known
        .body()
        .accept(this)
        .forEach(truth -> truths.add(truth == Truth.UNKNOWN ? Truth.FALSE : Truth.TRUE));
    return truths;
  }

  /** It is true only where its body is. */
  @Override
  public Set<Truth> hold(Formula.Hold hold) {
    return mayHold(hold.body()) ? ALL : NOT_TRUE;
  }

  /** It is true only near frames in which its body is. */
  @Override
  public Set<Truth> fill(Formula.Fill fill) {
    return mayHold(fill.body()) ? ALL : NOT_TRUE;
  }
}
