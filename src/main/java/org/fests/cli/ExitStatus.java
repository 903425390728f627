package org.fests.cli;

/** What a command tells its caller. */
final class ExitStatus {
  /** Done, or something was found. */
  static final int FOUND = 0;

  /** Done, and nothing was found. */
  static final int NOTHING = 1;

  /** The command could not do what it was asked. */
  static final int ERROR = 2;

  private ExitStatus() {}
}
