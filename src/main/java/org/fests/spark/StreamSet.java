package org.fests.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/**
 * Streams of a lake, all or some.
 *
 * @param streams each once, in no order
 * @param among how many clips there were to choose from, of these streams and others
 */
record StreamSet(JavaRDD<StreamSummary> streams, long among) {
  /** Returns those that are wanted, brought here. */
  StreamChoice choose(Function<StreamSummary, Boolean> wanted) {
    return new StreamChoice(streams.filter(wanted).collect(), among);
  }
}
