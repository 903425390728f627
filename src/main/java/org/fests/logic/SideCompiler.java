package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fests.spre.Metric;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/**
 * Compiles one side of a comparison. Each term that is not a variable becomes a hidden variable
 * that ranges over the term's detections.
 */
final class SideCompiler implements Metric.Visitor<Value> {
  private final Layout layout;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private FormulaCompiler formulas;
  private int framesBack;

  SideCompiler(FormulaCompiler formulas) {
    this.formulas = formulas;
    layout = formulas.terms().layout();
  }

  /** Returns the side that is the metric. */
  Side side(Metric metric) {
    return side(metric.accept(this));
  }

  Side side(Value value) {
    Choices hidden =
        Choices.of(
            slots.stream().mapToInt(Integer::intValue).toArray(), domains.toArray(Domain[]::new));
    return new Side(value, hidden, mentions, layout.newRange());
  }

  /** Returns the place of the detection that the term stands for. */
  int slot(Term term) {
    int slot = term instanceof Term.Variable v ? formulas.terms().slot(v.name()) : hidden(term);
    if (framesBack == 0) {
      mentions.add(new Mention.OfOne(SpreText.of(term), slot));
    }
    return slot;
  }

  private int hidden(Term term) {
    slots.add(layout.newSlot());
    domains.add(term.accept(formulas.terms()));
    return slots.get(slots.size() - 1);
  }

  @Override
  public Value number(Metric.Constant number) {
    return new Values.Fixed(number.value());
  }

  @Override
  public Value arithmetic(Metric.Arithmetic arithmetic) {
    Value left = arithmetic.left().accept(this);
    return new Values.Arithmetic(left, arithmetic.operator(), arithmetic.right().accept(this));
  }

  @Override
  public Value negate(Metric.Negate negate) {
    return new Values.Negated(negate.body().accept(this));
  }

  @Override
  public Value apply(Metric.Apply apply) {
    Value[] arguments =
        apply.arguments().stream().map(argument -> argument.accept(this)).toArray(Value[]::new);
    return new Values.Applied(apply.function(), arguments);
  }

  @Override
  public Value measured(Metric.Measured measured) {
    int hidden = slots.size();
    Value value = measure(measured);
    int[] absent = framesBack == 0 ? new int[0] : followed(measured.arguments());
    if (absent.length == 0) {
      return value;
    }
    wrap(hidden, domain -> new Earlier.KnownDomain(absent, domain));
    return new Earlier.KnownValue(absent, value);
  }

  private Value measure(Metric.Measured measured) {
    Measures measures = new Measures(formulas.space(), layout);
    List<Term> arguments = measured.arguments();
    return switch (arguments.size()) {
      case 0 -> measures.ofFrame(measured);
      case 1 -> new Values.One(measures.ofOne(measured), slot(arguments.get(0)));
      case 2 -> measures.ofTwo(measured, slot(arguments.get(0)), slot(arguments.get(1)));
      default -> throw Measures.notOf(measured);
    };
  }

  /** Returns the places of the variables among the arguments that may be absent. */
  private int[] followed(List<Term> arguments) {
    return arguments.stream()
        .filter(Term.Variable.class::isInstance)
        .mapToInt(variable -> formulas.terms().slot(((Term.Variable) variable).name()))
        .filter(slot -> slot < formulas.terms().followed())
        .toArray();
  }

  /** Changes the domains of the hidden variables from that one on. */
  private void wrap(int first, UnaryOperator<Domain> change) {
    domains.subList(first, domains.size()).replaceAll(change);
  }

  @Override
  public Value count(Metric.Count count) {
    Values.Count value = formulas.count(count);
    if (framesBack == 0) {
      mentions.add(new Mention.OfCounted(count.bindings(), value));
    }
    return value;
  }

  @Override
  public Value size(Metric.Size size) {
    Domain domain = size.term().accept(formulas.terms());
    if (framesBack == 0) {
      mentions.add(new Mention.OfAll(SpreText.of(size.term()), domain));
    }
    return new Values.Size(domain);
  }

  @Override
  public Value previous(Metric.Previous previous) {
    return earlier(previous.body());
  }

  private Value earlier(Metric metric) {
    FormulaCompiler here = formulas;
    int first = slots.size();
    formulas = here.elsewhere();
    framesBack++;
    Value body = metric.accept(this);
    framesBack--;
    formulas = here;
    BitSet used = new BitSet();
    body.slots(used);
    domains.subList(first, domains.size()).forEach(domain -> domain.slots(used));
    Elsewhere there = Elsewhere.of(here.terms(), used);
    wrap(first, domain -> new Earlier.OfDomain(there, domain));
    List<Integer> hidden = slots.subList(first, slots.size());
    return new Earlier.OfValue(there, body, hidden.stream().mapToInt(slot -> slot).toArray());
  }

  @Override
  public Value change(Metric.Change change) {
    Value now = change.body().accept(this);
    return new Values.Arithmetic(now, Metric.Operator.MINUS, earlier(change.body()));
  }

  @Override
  public Value rate(Metric.Rate rate) {
    return new Values.Arithmetic(
        change(new Metric.Change(rate.body())), Metric.Operator.DIVIDE, new Earlier.Seconds());
  }
}
