package org.fests.automaton;

/**
 * Sets of positions where intervals end, one a slot, as far as a mode needs to know them.
 *
 * @param <S> the kind itself
 */
abstract class EndSlots<S extends EndSlots<S>> {
  /** Returns empty sets of the same kind. */
  abstract S sibling(int slots);

  /** Empties all slots, for sets of ends from the position on. */
  abstract void begin(int position);

  /** Adds the position itself, which is before all ends that the slot has. */
  abstract void add(int slot, int position);

  /** Adds the ends of another slot; returns whether one was new. */
  abstract boolean join(int slot, S from, int fromSlot);

  /** Makes the slot equal to another one. */
  abstract void copy(int slot, S from, int fromSlot);
}
