package org.fests.automaton;

import java.util.List;

/**
 * An interval as its letters.
 *
 * @param letters for each frame the symbols that are true in it, ascending
 * @param context which ends of the stream the interval touches
 */
public record Word(List<List<Integer>> letters, Context context) {
  public Word {
    letters = letters.stream().map(List::copyOf).toList();
  }
}
