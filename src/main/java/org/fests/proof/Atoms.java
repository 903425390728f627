package org.fests.proof;

import org.fests.spre.Formula;

/** An opinion on atoms: the formulas that are not made of formulas about the same frame. */
interface Atoms {
  Truth truth(Formula atom, Situation here);
}
