package org.fests.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known words closest to a word that is not known. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /**
   * Returns at most three of the known words, the closest first: those that differ from it by at
   * most a third of its letters (one letter, if both have at least two), and those that begin with
   * it or that it begins with. Capitals make no difference.
   */
  public static List<String> words(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .distinct()
        .filter(candidate -> close(wanted, candidate.toLowerCase(Locale.ROOT)))
        .sorted(
            Comparator.comparingInt(
                    (String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean close(String wanted, String candidate) {
    int shorter = Math.min(wanted.length(), candidate.length());
    int most = shorter < 2 ? 0 : Math.max(1, wanted.length() / 3);
    boolean begins =
        shorter >= SHORTEST_BEGINNING
            && (wanted.startsWith(candidate) || candidate.startsWith(wanted));
    return begins || distance(wanted, candidate) <= most;
  }

  /**
   * Returns a sentence that offers the closest known words, or lists them all when none is close.
   */
  public static String help(String word, Collection<String> known) {
    List<String> close = words(word, known);
    return close.isEmpty()
        ? "known: " + String.join(", ", known.stream().sorted().toList())
        : "did you mean " + String.join(" or ", close) + "?";
  }

  /** Returns the Levenshtein distance, O(a.length x b.length). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
