package org.fests.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A small regular expression over symbols, for tests, with the automaton and the definition of
 * each.
 */
sealed interface Tree {
  /** Builds the automaton; leaves are numbered by the list, to which each symbol leaf is added. */
  Fragment build(NfaBuilder builder, List<Tree> leaves);

  /** Returns the intervals by definition: {@code result[i][j]} for [i, j). */
  boolean[][] intervals(long[] letters);

  default Nfa nfa(int limit) {
    NfaBuilder builder = new NfaBuilder(limit);
    return builder.build(build(builder, new ArrayList<>()));
  }

  /** Writes true at each [i, j) that the test accepts. */
  static boolean[][] where(long[] letters, BiPredicate<Integer, Integer> test) {
    boolean[][] result = new boolean[letters.length + 1][letters.length + 1];
    for (int i = 0; i <= letters.length; i++) {
      for (int j = i; j <= letters.length; j++) {
        result[i][j] = test.test(i, j);
      }
    }
    return result;
  }

  private static boolean splits(boolean[][] left, boolean[][] right, int i, int j) {
    for (int k = i; k <= j; k++) {
      if (left[i][k] && right[k][j]) {
        return true;
      }
    }
    return false;
  }

  record Symbol(int symbol) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      leaves.add(this);
      return builder.symbol(symbol, leaves.size() - 1);
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      return where(letters, (i, j) -> j == i + 1 && (letters[i] >> symbol & 1) == 1);
    }

    @Override
    public String toString() {
      return "" + (char) ('a' + symbol);
    }
  }

  record Any() implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      leaves.add(this);
      return builder.any(leaves.size() - 1);
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      return where(letters, (i, j) -> j == i + 1);
    }

    @Override
    public String toString() {
      return ".";
    }
  }

  record Empty() implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.empty();
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      return where(letters, (i, j) -> j.equals(i));
    }

    @Override
    public String toString() {
      return "()";
    }
  }

  record Start() implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.start();
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      return where(letters, (i, j) -> i == 0 && j == 0);
    }

    @Override
    public String toString() {
      return "^";
    }
  }

  record End() implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.end();
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      return where(letters, (i, j) -> i == letters.length && j == letters.length);
    }

    @Override
    public String toString() {
      return "$";
    }
  }

  record Sequence(Tree left, Tree right) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.sequence(List.of(left.build(builder, leaves), right.build(builder, leaves)));
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] first = left.intervals(letters);
      boolean[][] second = right.intervals(letters);
      return where(letters, (i, j) -> splits(first, second, i, j));
    }

    @Override
    public String toString() {
      return "(" + left + right + ")";
    }
  }

  record Choice(Tree left, Tree right) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.choice(List.of(left.build(builder, leaves), right.build(builder, leaves)));
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] first = left.intervals(letters);
      boolean[][] second = right.intervals(letters);
      return where(letters, (i, j) -> first[i][j] || second[i][j]);
    }

    @Override
    public String toString() {
      return "(" + left + "|" + right + ")";
    }
  }

  record Both(Tree left, Tree right) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.intersection(
          List.of(left.build(builder, leaves), right.build(builder, leaves)));
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] first = left.intervals(letters);
      boolean[][] second = right.intervals(letters);
      return where(letters, (i, j) -> first[i][j] && second[i][j]);
    }

    @Override
    public String toString() {
      return "(" + left + "&" + right + ")";
    }
  }

  record Not(Tree body) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.complement(body.build(builder, leaves));
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] inner = body.intervals(letters);
      return where(letters, (i, j) -> !inner[i][j]);
    }

    @Override
    public String toString() {
      return "(~" + body + ")";
    }
  }

  /** Restricted to a duration in the time of {@link Trees#time}. */
  record Lasting(Tree body, long min, long max) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.lasting(body.build(builder, leaves), min, max);
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] inner = body.intervals(letters);
      return where(
          letters,
          (i, j) ->
              inner[i][j]
                  && Trees.time(j) - Trees.time(i) >= min
                  && Trees.time(j) - Trees.time(i) <= max);
    }

    @Override
    public String toString() {
      return body + "<" + min + "," + (max == NfaBuilder.FOREVER ? "" : max) + ">";
    }
  }

  record Repeat(Tree body, int min, int max) implements Tree {
    @Override
    public Fragment build(NfaBuilder builder, List<Tree> leaves) {
      return builder.repeat(body.build(builder, leaves), min, max);
    }

    @Override
    public boolean[][] intervals(long[] letters) {
      boolean[][] one = body.intervals(letters);
      boolean[][] power = where(letters, (i, j) -> j.equals(i));
      boolean[][] sum = min == 0 ? power : where(letters, (i, j) -> false);
      int most = max == NfaBuilder.UNBOUNDED ? min + letters.length + 1 : max;
      for (int count = 1; count <= most; count++) {
        boolean[][] before = power;
        power = where(letters, (i, j) -> splits(before, one, i, j));
        if (count >= min) {
          boolean[][] more = power;
          boolean[][] soFar = sum;
          sum = where(letters, (i, j) -> soFar[i][j] || more[i][j]);
        }
      }
      return sum;
    }

    @Override
    public String toString() {
      return body + "{" + min + "," + (max == NfaBuilder.UNBOUNDED ? "" : max) + "}";
    }
  }
}
