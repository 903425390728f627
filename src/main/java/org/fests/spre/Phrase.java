package org.fests.spre;

/**
 * A tree as text, with what holds it together.
 *
 * @param tightness how tightly the outermost operator binds, as its ordinal: more is tighter
 */
record Phrase<L extends Enum<L>>(String text, L tightness) {

  /** Returns the text, in parentheses if it would fall apart where that tightness is needed. */
  String at(L needed) {
    return tightness.compareTo(needed) < 0 ? "(" + text + ")" : text;
  }
}
