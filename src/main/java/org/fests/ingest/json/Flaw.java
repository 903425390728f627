package org.fests.ingest.json;

import org.fests.ingest.log.Place;

/**
 * What is wrong with a record.
 *
 * @param place where
 * @param reason in words; empty when nothing is wrong
 */
public record Flaw(Place place, String reason) {
  /** Nothing is wrong. */
  public static final Flaw NONE = new Flaw(Place.whole(""), "");

  public boolean found() {
    return !reason.isEmpty();
  }
}
