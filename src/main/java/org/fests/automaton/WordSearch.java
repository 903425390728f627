package org.fests.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Breadth-first search for a shortest accepted word. */
final class WordSearch {
  private static final int NONE = -1;

  private final Dfa dfa;
  private final int[] queue;
  private final int[] before;
  private final List<List<Integer>> letter;
  private int size;

  WordSearch(Dfa dfa) {
    this.dfa = dfa;
    queue = new int[dfa.states()];
    before = new int[dfa.states()];
    letter = new ArrayList<>(Collections.nCopies(dfa.states(), List.of()));
    Arrays.fill(before, NONE);
  }

  Optional<Word> shortest() {
    enter(dfa.inside());
    enter(dfa.atStart());
    for (int head = 0; head < size; head++) {
      int state = queue[head];
      if (dfa.accepts(state) != 0) {
        return Optional.of(word(state));
      }
      dfa.diagrams().visit(dfa.next(state), (condition, next) -> follow(state, condition, next));
    }
    return Optional.empty();
  }

  private void enter(int state) {
    if (before[state] == NONE) {
      before[state] = state;
      queue[size++] = state;
    }
  }

  private void follow(int state, Cube condition, int next) {
    if (before[next] == NONE) {
      before[next] = state;
      letter.set(next, condition.required());
      queue[size++] = next;
    }
  }

  private Word word(int end) {
    List<List<Integer>> letters = new ArrayList<>();
    int state = end;
    while (before[state] != state) {
      letters.add(0, letter.get(state));
      state = before[state];
    }
    boolean inside = (dfa.accepts(end) & Dfa.ACCEPTS_INSIDE) != 0;
    if (state == dfa.inside()) {
      return new Word(letters, inside ? Context.INSIDE : Context.AT_END);
    }
    return new Word(letters, inside ? Context.AT_START : Context.BOTH);
  }
}
