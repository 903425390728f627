package org.fests.ingest.log;

/** Whether records that had to be repaired are taken. */
public enum Strictness {
  /** Repaired records are kept and counted. */
  LENIENT,
  /** A log in which anything had to be repaired is refused. */
  STRICT
}
