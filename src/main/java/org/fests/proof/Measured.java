package org.fests.proof;

import org.fests.spre.Formula;

/** What atoms are by definition. */
record Measured() implements Atoms {
  @Override
  public Truth truth(Formula atom, Situation here) {
    return Readings.of(atom, here).stream().map(Reading::truth).reduce(Truth.FALSE, Truth::or);
  }
}
