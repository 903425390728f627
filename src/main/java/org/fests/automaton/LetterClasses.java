package org.fests.automaton;

import java.util.Arrays;
import java.util.List;

/**
 * Groups letters that satisfy the same conditions of an automaton, so that transition tables have a
 * column a class and may be kept from one stream to the next.
 */
final class LetterClasses {
  private final int[][] required;
  private final int[][] forbidden;
  private final SetTable classes;

  LetterClasses(Nfa nfa) {
    this(nfa.conditions());
  }

  LetterClasses(List<Cube> conditions) {
    required = conditions.stream().map(cube -> array(cube.required())).toArray(int[][]::new);
    forbidden = conditions.stream().map(cube -> array(cube.forbidden())).toArray(int[][]::new);
    classes = new SetTable(Math.max(1, Bits.words(conditions.size())));
  }

  private static int[] array(List<Integer> symbols) {
    return symbols.stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return classes.size();
  }

  void clear() {
    classes.clear();
  }

  /** Returns for each letter of the alphabet its class. */
  int[] classify(long[][] alphabet) {
    int[] classOf = new int[alphabet.length];
    long[] met = new long[classes.words()];
    for (int letter = 0; letter < alphabet.length; letter++) {
      Arrays.fill(met, 0);
      for (int condition = 0; condition < required.length; condition++) {
        if (allows(condition, alphabet[letter])) {
          Bits.add(met, condition);
        }
      }
      classOf[letter] = classes.number(met);
    }
    return classOf;
  }

  private boolean allows(int condition, long[] letter) {
    for (int symbol : required[condition]) {
      if (!Bits.has(letter, symbol)) {
        return false;
      }
    }
    for (int symbol : forbidden[condition]) {
      if (Bits.has(letter, symbol)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the letters of the class satisfy the condition. */
  boolean meets(int letterClass, int condition) {
    long word = classes.data()[letterClass * classes.words() + (condition >>> 6)];
    return (word >>> condition & 1) != 0;
  }
}
