package org.fests.cli;

/** Says in words for the user why a command cannot go on, and what to do. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }
}
