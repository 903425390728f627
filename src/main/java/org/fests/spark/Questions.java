package org.fests.spark;

import java.util.List;
import org.fests.english.Vocabulary;

/**
 * What a job asks.
 *
 * @param file where it is written: a catalogue, or the job file
 * @param entries one a query
 * @param words the user's, for entries in English alone
 */
public record Questions(String file, List<QueryText> entries, Vocabulary words) {
  public Questions {
    entries = List.copyOf(entries);
  }

  /** Returns whether an entry has no pattern. */
  boolean inEnglish() {
    return entries.stream().anyMatch(QueryText.Asked.class::isInstance);
  }
}
