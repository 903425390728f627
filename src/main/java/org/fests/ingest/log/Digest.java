package org.fests.ingest.log;

/** Whether the bytes of a log are fingerprinted for the provenance of its streams. */
public enum Digest {
  /** Reads a file's bytes once more, before its frames, so that the first clip has it already. */
  SHA256,
  NONE
}
