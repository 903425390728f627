package org.fests.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers that a survey found.
 *
 * @param streams in how many streams
 * @param values some of them, ascending; the topic says of what
 */
public record Numbers(int streams, List<Double> values) implements Serializable {
  /** How many of a stream's numbers are kept: the least, the greatest and those between. */
  private static final int KEPT = 9;

  public Numbers {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("Invalid numbers: none");
    }
  }

  /** Returns those of one stream, thinned out; there is one at least. */
  static Numbers ofStream(DoubleStream numbers) {
    double[] all = numbers.sorted().toArray();
    List<Double> kept =
        all.length <= KEPT
            ? DoubleStream.of(all).boxed().toList()
            : IntStream.range(0, KEPT)
                .mapToObj(i -> all[(int) ((all.length - 1L) * i / (KEPT - 1))])
                .toList();
    return new Numbers(1, kept);
  }

  /** Returns these and others, in whatever order they come. */
  Numbers and(Numbers other) {
    return new Numbers(
        streams + other.streams,
        Stream.concat(values.stream(), other.values.stream()).sorted().toList());
  }

  double median() {
    return values.get(values.size() / 2);
  }

  /** Returns a number between two quantiles, each from 0 to 1. */
  double draw(SplittableRandom random, double low, double high) {
    double at = low + (high - low) * random.nextDouble();
    return values.get((int) (at * (values.size() - 1)));
  }

  /** Returns the number as a person would say it: 4700 for 4713.2. */
  static String rounded(double number, int digits) {
    return new BigDecimal(number)
        .round(new MathContext(digits, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }
}
