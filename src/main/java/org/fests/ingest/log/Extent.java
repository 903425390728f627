package org.fests.ingest.log;

import java.io.Serializable;

/**
 * How far numbers reach.
 *
 * @param least positive infinity if there is no number
 * @param mean 0 if there is no number
 * @param most negative infinity if there is no number
 */
public record Extent(double least, double mean, double most) implements Serializable {
  /** Returns whether there is a number. */
  public boolean known() {
    return least <= most;
  }

  /** Returns the extent of these numbers and of others; both are told how many they are. */
  Extent plus(long count, Extent other, long others) {
    double sum = (double) count * mean + (double) others * other.mean;
    long all = count + others;
    return new Extent(
        Math.min(least, other.least), all == 0 ? 0 : sum / all, Math.max(most, other.most));
  }

  /** Collects numbers. */
  static final class Builder {
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private double sum;
    private long count;

    void add(double number) {
      least = Math.min(least, number);
      most = Math.max(most, number);
      sum += number;
      count++;
    }

    /**
     * Adds a column of a clip.
     *
     * @param numbers none if all are 0
     * @param rows how many they are
     */
    void addAll(double[] numbers, int rows) {
      double low = least; // as fields they would be written for every number
      double high = most;
      double total = sum;
      for (double number : numbers) {
        low = Math.min(low, number);
        high = Math.max(high, number);
        total += number;
      }
      least = low;
      most = high;
      sum = total;
      count += numbers.length;
      if (numbers.length < rows) {
        add(0);
        count += rows - 1;
      }
    }

    Extent build() {
      return new Extent(least, count == 0 ? 0 : sum / count, most);
    }
  }
}
