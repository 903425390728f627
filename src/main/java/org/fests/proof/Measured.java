package org.fests.proof;

import java.util.List;
import org.fests.spre.Formula;

/** What atoms are by definition. */
record Measured() implements Atoms {
  @Override
  public Truth truth(Formula atom, Situation here) {
    return of(Readings.of(atom, here));
  }

  /** Returns the truth of an atom that comes to these. */
  static Truth of(List<Reading> readings) {
    return readings.stream().map(Reading::truth).reduce(Truth.FALSE, Truth::or);
  }
}
