package org.fests.spark;

/** What becomes of logs that a lake holds and an import does not name. */
public enum OtherLogs {
  REMOVED,
  KEPT
}
