package org.fests.spre;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An expression with a number as its value, or, when an argument stands for several detections, a
 * set of numbers. SPRE.md section 5.
 */
public sealed interface Metric extends Node {
  <R> R accept(Visitor<R> visitor);

  /** A constant; finite. */
  record Constant(double value) implements Metric {
    public Constant {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Invalid number: " + value);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** {@code a + b} and its like; all four associate to the left. */
  record Arithmetic(Metric left, Operator operator, Metric right) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arithmetic(this);
    }
  }

  /** {@code -a}. */
  record Negate(Metric body) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negate(this);
    }
  }

  /** {@code abs(a)}, {@code min(a, b, ...)}, {@code max(a, b, ...)}. */
  record Apply(Function function, List<Metric> arguments) implements Metric {
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  /** {@code @x(a)}, {@code @dist(a, b)}, ...: as many arguments as the measure allows. */
  record Measured(Measure measure, List<Term> arguments) implements Metric {
    public Measured {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.measured(this);
    }
  }

  /** {@code #(v := t, ... : phi)}: how many choices of detections make phi true. */
  record Count(List<Binding> bindings, Formula body) implements Metric {
    public Count {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /** {@code #(t)}: how many detections. */
  record Size(Term term) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.size(this);
    }
  }

  /** {@code prev(m)}: m in the previous frame, with the same tracks bound. */
  record Previous(Metric body) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.previous(this);
    }
  }

  /** {@code d(m)}: m - prev(m). */
  record Change(Metric body) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.change(this);
    }
  }

  /** {@code rate(m)}: d(m) per second. */
  record Rate(Metric body) implements Metric {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rate(this);
    }
  }

  /** An arithmetic operator. */
  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Returns the operator with that sign, which must exist. */
    static Operator of(String sign) {
      return Arrays.stream(values()).filter(o -> o.sign.equals(sign)).findFirst().orElseThrow();
    }
  }

  /** A function of numbers. */
  enum Function {
    ABS(1, 1),
    MIN(2, Integer.MAX_VALUE),
    MAX(2, Integer.MAX_VALUE);

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
      this.fewest = fewest;
      this.most = most;
    }

    /** Returns the fewest arguments it takes. */
    public int fewest() {
      return fewest;
    }

    /** Returns the most arguments it takes. */
    public int most() {
      return most;
    }

    /** Returns the name as written in a pattern. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    R number(Constant number);

    R arithmetic(Arithmetic arithmetic);

    R negate(Negate negate);

    R apply(Apply apply);

    R measured(Measured measured);

    R count(Count count);

    R size(Size size);

    R previous(Previous previous);

    R change(Change change);

    R rate(Rate rate);
  }
}
