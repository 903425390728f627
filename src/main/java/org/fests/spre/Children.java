package org.fests.spre;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The nodes right below a node, in the order of the text. */
public final class Children {
  private static final Spre.Visitor<List<? extends Node>> OF_PATTERN = new OfPattern();
  private static final Formula.Visitor<List<? extends Node>> OF_FORMULA = new OfFormula();
  private static final Metric.Visitor<List<? extends Node>> OF_METRIC = new OfMetric();
  private static final Term.Visitor<List<? extends Node>> OF_TERM = new OfTerm();

  private Children() {}

  /** Returns the nodes right below a node. */
  public static List<? extends Node> of(Node node) {
    if (node instanceof Spre spre) {
      return spre.accept(OF_PATTERN);
    }
    if (node instanceof Formula formula) {
      return formula.accept(OF_FORMULA);
    }
    if (node instanceof Metric metric) {
      return metric.accept(OF_METRIC);
    }
    if (node instanceof Term term) {
      return term.accept(OF_TERM);
    }
    return node instanceof Binding binding ? List.of(binding.domain()) : List.of();
  }

  /** Shows the node and all below it to the visitor, a node before its children. */
  public static void walk(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child : of(node)) {
      walk(child, visitor);
    }
  }

  private static List<Node> joined(List<? extends Node> first, List<? extends Node> second) {
    return Stream.<Node>concat(first.stream(), second.stream()).toList();
  }

  private record OfPattern() implements Spre.Visitor<List<? extends Node>> {
    @Override
    public List<Node> symbol(Spre.Symbol symbol) {
      return List.of(symbol.formula());
    }

    @Override
    public List<Node> anyFrame(Spre.AnyFrame anyFrame) {
      return List.of();
    }

    @Override
    public List<Node> empty(Spre.Empty empty) {
      return List.of();
    }

    @Override
    public List<Node> streamStart(Spre.StreamStart start) {
      return List.of();
    }

    @Override
    public List<Node> streamEnd(Spre.StreamEnd end) {
      return List.of();
    }

    @Override
    public List<Spre> sequence(Spre.Sequence sequence) {
      return sequence.parts();
    }

    @Override
    public List<Spre> choice(Spre.Choice choice) {
      return choice.parts();
    }

    @Override
    public List<Spre> intersection(Spre.Intersection intersection) {
      return intersection.parts();
    }

    @Override
    public List<Node> complement(Spre.Complement complement) {
      return List.of(complement.body());
    }

    @Override
    public List<Node> repeat(Spre.Repeat repeat) {
      return List.of(repeat.body());
    }

    @Override
    public List<Node> timedRepeat(Spre.TimedRepeat repeat) {
      return List.of(repeat.body());
    }

    @Override
    public List<Node> lasting(Spre.Lasting lasting) {
      return List.of(lasting.body());
    }

    @Override
    public List<Node> phase(Spre.Phase phase) {
      return List.of(phase.body());
    }

    @Override
    public List<Node> trackBinder(Spre.TrackBinder binder) {
      return joined(binder.bindings(), List.of(binder.body()));
    }
  }

  private record OfFormula() implements Formula.Visitor<List<? extends Node>> {
    @Override
    public List<Node> constant(Formula.Constant constant) {
      return List.of();
    }

    @Override
    public List<Node> classPresent(Formula.ClassPresent present) {
      return List.of();
    }

    @Override
    public List<Node> nonEmpty(Formula.NonEmpty nonEmpty) {
      return List.of(nonEmpty.term());
    }

    @Override
    public List<Node> not(Formula.Not not) {
      return List.of(not.body());
    }

    @Override
    public List<Formula> and(Formula.And and) {
      return and.parts();
    }

    @Override
    public List<Formula> or(Formula.Or or) {
      return or.parts();
    }

    @Override
    public List<Node> implies(Formula.Implies implies) {
      return List.of(implies.left(), implies.right());
    }

    @Override
    public List<Node> exists(Formula.Exists exists) {
      return joined(exists.bindings(), List.of(exists.body()));
    }

    @Override
    public List<Node> forAll(Formula.ForAll forAll) {
      return joined(forAll.bindings(), List.of(forAll.body()));
    }

    @Override
    public List<Node> compare(Formula.Compare compare) {
      return List.of(compare.left(), compare.right());
    }

    @Override
    public List<Node> identity(Formula.Identity identity) {
      return List.of();
    }

    @Override
    public List<Node> attribute(Formula.Attribute attribute) {
      return List.of();
    }

    @Override
    public List<Node> related(Formula.Related related) {
      return joined(related.arguments(), related.thresholds());
    }

    @Override
    public List<Node> present(Formula.Present present) {
      return List.of();
    }

    @Override
    public List<Node> known(Formula.Known known) {
      return List.of(known.body());
    }

    @Override
    public List<Node> hold(Formula.Hold hold) {
      return List.of(hold.body());
    }

    @Override
    public List<Node> fill(Formula.Fill fill) {
      return List.of(fill.body());
    }
  }

  private record OfMetric() implements Metric.Visitor<List<? extends Node>> {
    @Override
    public List<Node> number(Metric.Constant number) {
      return List.of();
    }

    @Override
    public List<Node> arithmetic(Metric.Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    }

    @Override
    public List<Node> negate(Metric.Negate negate) {
      return List.of(negate.body());
    }

    @Override
    public List<Metric> apply(Metric.Apply apply) {
      return apply.arguments();
    }

    @Override
    public List<Term> measured(Metric.Measured measured) {
      return measured.arguments();
    }

    @Override
    public List<Node> count(Metric.Count count) {
      return joined(count.bindings(), List.of(count.body()));
    }

    @Override
    public List<Node> size(Metric.Size size) {
      return List.of(size.term());
    }

    @Override
    public List<Node> previous(Metric.Previous previous) {
      return List.of(previous.body());
    }

    @Override
    public List<Node> change(Metric.Change change) {
      return List.of(change.body());
    }

    @Override
    public List<Node> rate(Metric.Rate rate) {
      return List.of(rate.body());
    }
  }

  private record OfTerm() implements Term.Visitor<List<? extends Node>> {
    @Override
    public List<Node> classTerm(Term.ClassTerm term) {
      return List.of();
    }

    @Override
    public List<Node> variable(Term.Variable variable) {
      return List.of();
    }

    @Override
    public List<Term> union(Term.Union union) {
      return union.parts();
    }

    @Override
    public List<Term> intersection(Term.Intersection intersection) {
      return intersection.parts();
    }

    @Override
    public List<Node> complement(Term.Complement complement) {
      return List.of(complement.body());
    }

    @Override
    public List<Node> interior(Term.Interior interior) {
      return List.of(interior.body());
    }

    @Override
    public List<Node> closure(Term.Closure closure) {
      return List.of(closure.body());
    }
  }
}
