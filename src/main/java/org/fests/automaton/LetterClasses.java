package org.fests.automaton;

import java.util.Arrays;
import java.util.List;

/**
 * Groups letters that satisfy the same conditions of an automaton, so that transition tables have a
 * column a class and may be kept from one stream to the next.
 */
final class LetterClasses {
  private final List<Cube> conditions;
  private final SetTable classes;

  LetterClasses(Nfa nfa) {
    conditions = nfa.conditions();
    classes = new SetTable(Math.max(1, Bits.words(conditions.size())));
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
      for (int condition = 0; condition < conditions.size(); condition++) {
        if (conditions.get(condition).allows(alphabet[letter])) {
          Bits.add(met, condition);
        }
      }
      classOf[letter] = classes.number(met);
    }
    return classOf;
  }

  /** Returns whether the letters of the class satisfy the condition. */
  boolean meets(int letterClass, int condition) {
    long word = classes.data()[letterClass * classes.words() + (condition >>> 6)];
    return (word >>> condition & 1) != 0;
  }
}
