package org.fests.scene;

/**
 * Where a stream came from.
 *
 * @param uri the log's address as its importer was given it; never empty
 * @param sha256 of the log's bytes as stored, 64 hex digits, or empty when it was read from a pipe
 * @param licence SPDX identifier or words; "unknown" when nobody said
 * @param importer the format and version of the importer, such as "fests-jsonl/1"
 */
public record Provenance(String uri, String sha256, String licence, String importer) {}
