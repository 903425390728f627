package org.fests.spark;

import java.util.List;
import java.util.function.Predicate;

/**
 * The streams of a lake that are to be read.
 *
 * @param streams each once
 * @param among how many clips there were to choose from, of these streams and others
 */
record StreamChoice(List<StreamSummary> streams, long among) {
  /** Returns how many clips they have. */
  long clips() {
    return streams.stream().mapToLong(StreamSummary::clips).sum();
  }

  /** Returns the names of the clips of some of them. */
  List<String> clipIds(Predicate<StreamSummary> some) {
    return streams.stream().filter(some).flatMap(StreamSummary::clipIds).toList();
  }
}
