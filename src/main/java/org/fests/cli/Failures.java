package org.fests.cli;

import org.fests.match.BindingLimitException;

/** Tells the failures that a user can mend from the defects that we must. */
final class Failures {
  private Failures() {}

  static boolean isUsers(Throwable thrown) {
    return thrown instanceof CommandException || thrown instanceof BindingLimitException;
  }
}
