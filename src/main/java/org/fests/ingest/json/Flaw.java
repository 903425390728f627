package org.fests.ingest.json;

import org.fests.ingest.log.Place;

/**
 * What is wrong with a record.
 *
 * @param place where
 * @param reason in words
 */
public record Flaw(Place place, String reason) {}
