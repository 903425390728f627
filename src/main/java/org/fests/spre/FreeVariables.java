package org.fests.spre;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the variables of a formula that it does not bind itself: its track variables. */
public final class FreeVariables
    implements Formula.Visitor<Set<String>>,
        Metric.Visitor<Set<String>>,
        Term.Visitor<Set<String>> {
  private static final FreeVariables VISITOR = new FreeVariables();

  private FreeVariables() {}

  /** Returns them in the order of their first use. */
  public static Set<String> of(Formula formula) {
    return formula.accept(VISITOR);
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
    return nonEmpty.term().accept(this);
  }

  @Override
  public Set<String> not(Formula.Not not) {
    return of(not.body());
  }

  @Override
  public Set<String> and(Formula.And and) {
    return formulas(and.parts());
  }

  @Override
  public Set<String> or(Formula.Or or) {
    return formulas(or.parts());
  }

  @Override
  public Set<String> implies(Formula.Implies implies) {
    return formulas(List.of(implies.left(), implies.right()));
  }

  @Override
  public Set<String> exists(Formula.Exists exists) {
    return bound(exists.bindings(), exists.body());
  }

  @Override
  public Set<String> forAll(Formula.ForAll forAll) {
    return bound(forAll.bindings(), forAll.body());
  }

  @Override
  public Set<String> compare(Formula.Compare compare) {
    return metrics(List.of(compare.left(), compare.right()));
  }

  @Override
  public Set<String> identity(Formula.Identity identity) {
    return union(List.of(Set.of(identity.left()), Set.of(identity.right())));
  }

  @Override
  public Set<String> attribute(Formula.Attribute attribute) {
    return Set.of(attribute.variable());
  }

  @Override
  public Set<String> related(Formula.Related related) {
    return union(List.of(terms(related.arguments()), metrics(related.thresholds())));
  }

  @Override
  public Set<String> present(Formula.Present present) {
    return Set.of(present.variable());
  }

  @Override
  public Set<String> known(Formula.Known known) {
    return of(known.body());
  }

  @Override
  public Set<String> hold(Formula.Hold hold) {
    return of(hold.body());
  }

  @Override
  public Set<String> fill(Formula.Fill fill) {
    return of(fill.body());
  }

  @Override
  public Set<String> number(Metric.Constant number) {
    return Set.of();
  }

  @Override
  public Set<String> arithmetic(Metric.Arithmetic arithmetic) {
    return metrics(List.of(arithmetic.left(), arithmetic.right()));
  }

  @Override
  public Set<String> negate(Metric.Negate negate) {
    return negate.body().accept(this);
  }

  @Override
  public Set<String> apply(Metric.Apply apply) {
    return metrics(apply.arguments());
  }

  @Override
  public Set<String> measured(Metric.Measured measured) {
    return terms(measured.arguments());
  }

  @Override
  public Set<String> count(Metric.Count count) {
    return bound(count.bindings(), count.body());
  }

  @Override
  public Set<String> size(Metric.Size size) {
    return size.term().accept(this);
  }

  @Override
  public Set<String> previous(Metric.Previous previous) {
    return previous.body().accept(this);
  }

  @Override
  public Set<String> change(Metric.Change change) {
    return change.body().accept(this);
  }

  @Override
  public Set<String> rate(Metric.Rate rate) {
    return rate.body().accept(this);
  }

  @Override
  public Set<String> classTerm(Term.ClassTerm term) {
    return Set.of();
  }

  @Override
  public Set<String> variable(Term.Variable variable) {
    return Set.of(variable.name());
  }

  @Override
  public Set<String> union(Term.Union union) {
    return terms(union.parts());
  }

  @Override
  public Set<String> intersection(Term.Intersection intersection) {
    return terms(intersection.parts());
  }

  @Override
  public Set<String> complement(Term.Complement complement) {
    return complement.body().accept(this);
  }

  @Override
  public Set<String> interior(Term.Interior interior) {
    return interior.body().accept(this);
  }

  @Override
  public Set<String> closure(Term.Closure closure) {
    return closure.body().accept(this);
  }

  /** Returns what is free in the body or a domain; a domain may use the variables before it. */
  private Set<String> bound(List<Binding> bindings, Formula body) {
    Set<String> free = new LinkedHashSet<>(of(body));
    for (int i = bindings.size() - 1; i >= 0; i--) {
      free.remove(bindings.get(i).variable());
      free.addAll(bindings.get(i).domain().accept(this));
    }
    return free;
  }

  private Set<String> formulas(List<Formula> parts) {
    return union(parts.stream().map(part -> part.accept(this)).toList());
  }

  private Set<String> metrics(List<Metric> parts) {
    return union(parts.stream().map(part -> part.accept(this)).toList());
  }

  private Set<String> terms(List<Term> parts) {
    return union(parts.stream().map(part -> part.accept(this)).toList());
  }

  private static Set<String> union(Collection<Set<String>> sets) {
    Set<String> union = new LinkedHashSet<>();
    sets.forEach(union::addAll);
    return union;
  }
}
