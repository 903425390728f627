package org.fests.ingest;

import java.util.List;

/**
 * What a log consists of, and what tells its bytes from others.
 *
 * @param sha256 of its files' bytes as stored, 64 hex digits
 * @param bytes of all its files together, as stored
 * @param files addresses of the files it consists of
 */
public record Fingerprint(String sha256, long bytes, List<String> files) {
  public Fingerprint {
    files = List.copyOf(files);
  }
}
