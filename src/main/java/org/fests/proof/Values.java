package org.fests.proof;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import org.fests.spre.Binding;
import org.fests.spre.Metric;
import org.fests.spre.Term;

/** The set of numbers that a metric expression stands for. SPRE.md section 5. */
record Values(Situation here) implements Metric.Visitor<List<Value>> {
  @Override
  public List<Value> number(Metric.Constant number) {
    return List.of(Value.of(number.value()));
  }

  @Override
  public List<Value> arithmetic(Metric.Arithmetic arithmetic) {
    DoubleBinaryOperator operator =
        switch (arithmetic.operator()) {
          case PLUS -> (a, b) -> a + b;
          case MINUS -> (a, b) -> a - b;
          case TIMES -> (a, b) -> a * b;
          case DIVIDE -> (a, b) -> a / b;
        };
    return Value.combine(arithmetic.left().accept(this), arithmetic.right().accept(this), operator);
  }

  @Override
  public List<Value> negate(Metric.Negate negate) {
    return negate.body().accept(this).stream()
        .map(value -> new Value(-value.number(), value.witnesses()))
        .toList();
  }

  @Override
  public List<Value> apply(Metric.Apply apply) {
    List<List<Value>> arguments =
        apply.arguments().stream().map(argument -> argument.accept(this)).toList();
    return switch (apply.function()) {
      case ABS ->
          arguments.get(0).stream()
              .map(value -> new Value(Math.abs(value.number()), value.witnesses()))
              .toList();
      case MIN -> folded(arguments, Math::min);
      case MAX -> folded(arguments, Math::max);
    };
  }

  private static List<Value> folded(List<List<Value>> arguments, DoubleBinaryOperator operator) {
    return arguments.stream().reduce((a, b) -> Value.combine(a, b, operator)).orElseThrow();
  }

  @Override
  public List<Value> measured(Metric.Measured measured) {
    List<List<Pick>> arguments = measured.arguments().stream().map(here::picks).toList();
    return measured.arguments().stream().anyMatch(here::lacks)
        ? List.of(Value.UNKNOWN)
        : Choices.of(arguments).stream().map(picks -> value(measured, picks)).toList();
  }

  private Value value(Metric.Measured measured, List<Pick> picks) {
    Measurement measurement = new Measurement(here.moment(), Pick.detections(picks));
    return new Value(measurement.of(measured.measure()), Pick.witnesses(picks));
  }

  @Override
  public List<Value> count(Metric.Count count) {
    List<Situation> holding =
        here.choices(count.bindings()).stream()
            .filter(choice -> Judge.judge(count.body(), choice) == Truth.TRUE)
            .toList();
    List<Witness> witnesses =
        holding.stream().flatMap(choice -> chosen(choice, count.bindings())).toList();
    return List.of(new Value(holding.size(), witnesses));
  }

  private static Stream<Witness> chosen(Situation choice, List<Binding> bindings) {
    return bindings.stream()
        .map(binding -> new Term.Variable(binding.variable()))
        .flatMap(variable -> Pick.witnesses(choice.picks(variable)).stream());
  }

  @Override
  public List<Value> size(Metric.Size size) {
    List<Pick> picks = here.picks(size.term());
    return List.of(new Value(picks.size(), Pick.witnesses(picks)));
  }

  @Override
  public List<Value> previous(Metric.Previous previous) {
    return here.previous()
        .map(before -> valuesIn(before, previous.body()))
        .orElse(List.of(Value.UNKNOWN));
  }

  private static List<Value> valuesIn(Situation before, Metric metric) {
    return metric.accept(new Values(before)).stream()
        .map(value -> Value.of(value.number()))
        .toList();
  }

  @Override
  public List<Value> change(Metric.Change change) {
    List<Value> before = previous(new Metric.Previous(change.body()));
    return Value.combine(change.body().accept(this), before, (now, then) -> now - then);
  }

  @Override
  public List<Value> rate(Metric.Rate rate) {
    double seconds = here.moment().secondsSincePrevious();
    return change(new Metric.Change(rate.body())).stream()
        .map(value -> new Value(value.number() / seconds, value.witnesses()))
        .toList();
  }
}
