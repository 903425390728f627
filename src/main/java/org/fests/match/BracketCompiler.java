package org.fests.match;

import org.fests.automaton.Fragment;
import org.fests.spre.Formula;

/** Makes the automaton of one bracket. */
@FunctionalInterface
interface BracketCompiler {
  /** Returns the intervals of one frame in which the formula is true. */
  Fragment bracket(Formula formula, int leaf);
}
