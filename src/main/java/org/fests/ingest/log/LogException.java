package org.fests.ingest.log;

/**
 * Says that a log cannot be read (further): where, what, and a way out. What was delivered before
 * it is good, but the log is not complete.
 */
public final class LogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String help;

  public LogException(Place place, String message, String help) {
    super(message);
    this.place = place;
    this.help = help;
  }

  public Place place() {
    return place;
  }

  public String help() {
    return help;
  }

  /** Returns the place, the message and on a second line the help. */
  public String render() {
    return "%s: %s%n  help: %s".formatted(place, getMessage(), help);
  }
}
