package org.fests.question;

import java.util.Optional;

/**
 * What a question finds in a sample of the streams.
 *
 * @param streams in which it has a match
 * @param refused streams in which it could not be asked, by a limit
 * @param matches in all of them
 * @param windows that a job would lay around them
 * @param frames of all matches, those of several once
 */
public record Preview(long streams, long refused, long matches, long windows, long frames) {
  /** A question that matches so much of all frames tells nothing apart. */
  private static final double ALMOST_ALL = 0.95;

  /**
   * Returns why the question is useless, if it is.
   *
   * @param sampled frames of the sample
   */
  public Optional<Dropped> useless(long sampled) {
    if (matches == 0) {
      return Optional.of(refused > 0 ? Dropped.TOO_MANY_CHOICES : Dropped.MATCHES_NOTHING);
    }
    if (frames >= ALMOST_ALL * sampled) {
      return Optional.of(Dropped.MATCHES_EVERYTHING);
    }
    return windows == 0 ? Optional.of(Dropped.NO_WINDOW) : Optional.empty();
  }
}
