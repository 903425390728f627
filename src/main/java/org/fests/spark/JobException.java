package org.fests.spark;

/** Says in words for the user why a job cannot go on, and what to do. */
public final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobException(String message) {
    super(message);
  }
}
