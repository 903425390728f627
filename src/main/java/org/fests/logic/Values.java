package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fests.geometry.Point;
import org.fests.spre.Metric;

/** The numbers. */
final class Values {
  private Values() {}

  /** What is measured of one detection. */
  interface OfOne {
    double of(Cursor cursor, int detection);
  }

  /** What is measured of two detections. */
  interface OfTwo {
    double of(Cursor cursor, int first, int second);
  }

  /** What is measured of a frame. */
  record OfFrame(ToDoubleFunction<Cursor> measure) implements Value {
    @Override
    public double of(Cursor cursor) {
      return measure.applyAsDouble(cursor);
    }

    @Override
    public void slots(BitSet used) {}

    @Override
    public int cost() {
      return 2;
    }
  }

  record Fixed(double number) implements Value {
    @Override
    public double of(Cursor cursor) {
      return number;
    }

    @Override
    public void slots(BitSet used) {}

    @Override
    public int cost() {
      return 0;
    }
  }

  record One(OfOne measure, int slot) implements Value {
    @Override
    public double of(Cursor cursor) {
      return measure.of(cursor, cursor.bound[slot]);
    }

    @Override
    public void slots(BitSet used) {
      used.set(slot);
    }

    @Override
    public int cost() {
      return 2;
    }
  }

  record Two(OfTwo measure, int first, int second, int cost) implements Value {
    @Override
    public double of(Cursor cursor) {
      return measure.of(cursor, cursor.bound[first], cursor.bound[second]);
    }

    @Override
    public void slots(BitSet used) {
      used.set(first);
      used.set(second);
    }
  }

  /** What is measured of two detections, the same whichever comes first. */
  interface Mutual extends OfTwo {
    /** Writes what is measured of one detection and each of a class, in the sample's order. */
    void ofEach(Cursor cursor, int one, Domain.OfClass others, double[] numbers);
  }

  /** A mutual measure: asked of one detection and a whole class, it is measured in one go. */
  record Between(Mutual measure, int first, int second, int cost) implements Value {
    @Override
    public double of(Cursor cursor) {
      return measure.of(cursor, cursor.bound[first], cursor.bound[second]);
    }

    @Override
    public void fill(Cursor cursor, int slot, Domain.OfClass domain, double[] numbers) {
      if (first == second || (slot != first && slot != second)) {
        Value.super.fill(cursor, slot, domain, numbers);
      } else {
        measure.ofEach(cursor, cursor.bound[slot == second ? first : second], domain, numbers);
      }
    }

    @Override
    public void slots(BitSet used) {
      used.set(first);
      used.set(second);
    }
  }

  /** The distance of two centres in an image. */
  static final class Apart implements Mutual {
    @Override
    public double of(Cursor cursor, int a, int b) {
      return Point.distance(cursor.x[a], cursor.y[a], cursor.x[b], cursor.y[b]);
    }

    @Override
    public void ofEach(Cursor cursor, int one, Domain.OfClass others, double[] numbers) {
      double x = cursor.x[one];
      double y = cursor.y[one];
      int from = cursor.classFrom[others.place()];
      int size = others.size(cursor);
      for (int i = 0; i < size; i++) {
        numbers[i] = Point.distance(cursor.x[from + i], cursor.y[from + i], x, y);
      }
    }
  }

  /** The distance of two boundaries. */
  static final class Gap implements Mutual {
    @Override
    public double of(Cursor cursor, int a, int b) {
      return cursor.boxes.gap(a, b);
    }

    @Override
    public void ofEach(Cursor cursor, int one, Domain.OfClass others, double[] numbers) {
      int from = cursor.classFrom[others.place()];
      cursor.boxes.gaps(one, from, others.size(cursor), numbers);
    }
  }

  record Arithmetic(Value left, Metric.Operator operator, Value right) implements Value {
    @Override
    public double of(Cursor cursor) {
      double a = left.of(cursor);
      double b = right.of(cursor);
      return switch (operator) {
        case PLUS -> a + b;
        case MINUS -> a - b;
        case TIMES -> a * b;
        case DIVIDE -> a / b;
      };
    }

    @Override
    public void slots(BitSet used) {
      left.slots(used);
      right.slots(used);
    }

    @Override
    public int cost() {
      return left.cost() + right.cost() + 1;
    }
  }

  record Negated(Value body) implements Value {
    @Override
    public double of(Cursor cursor) {
      return -body.of(cursor);
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }

    @Override
    public int cost() {
      return body.cost();
    }
  }

  /** {@code abs}, {@code min}, {@code max}; unknown where one argument is. */
  record Applied(Metric.Function function, Value[] arguments) implements Value {
    @Override
    public double of(Cursor cursor) {
      double result = arguments[0].of(cursor);
      for (int i = 1; i < arguments.length; i++) {
        double next = arguments[i].of(cursor);
        result = function == Metric.Function.MIN ? Math.min(result, next) : Math.max(result, next);
      }
      return function == Metric.Function.ABS ? Math.abs(result) : result;
    }

    @Override
    public void slots(BitSet used) {
      List.of(arguments).forEach(argument -> argument.slots(used));
    }

    @Override
    public int cost() {
      return List.of(arguments).stream().mapToInt(Value::cost).sum();
    }
  }

  /** {@code #(t)}: how many detections. */
  record Size(Domain domain) implements Value {
    @Override
    public double of(Cursor cursor) {
      int size = 0;
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        size++;
      }
      return size;
    }

    @Override
    public void slots(BitSet used) {
      domain.slots(used);
    }

    @Override
    public int cost() {
      return 10;
    }
  }

  /** {@code #(v := t, ... : phi)}: how many choices make the condition true. */
  record Count(Choices choices, Condition body) implements Value {
    @Override
    public double of(Cursor cursor) {
      return count(cursor, 0, () -> {});
    }

    /** Tells of every choice that is counted while it is bound. */
    void forEachCounted(Cursor cursor, Runnable told) {
      count(cursor, 0, told);
    }

    private long count(Cursor cursor, int depth, Runnable told) {
      if (depth == choices.count()) {
        return counted(cursor, told);
      }
      long count = 0;
      Domain domain = choices.domain(depth);
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        cursor.bound[choices.slot(depth)] = d;
        count += count(cursor, depth + 1, told);
      }
      return count;
    }

    private long counted(Cursor cursor, Runnable told) {
      if (body.test(cursor) != Kleene.TRUE) {
        return 0;
      }
      told.run();
      return 1;
    }

    @Override
    public void slots(BitSet used) {
      choices.slots(body, used);
    }

    @Override
    public int cost() {
      return 20 * body.cost();
    }
  }
}
