package org.fests.ingest.csv;

/** Looks at every row of a log before one of them is read. */
public interface Survey {
  /** Returns how many fields of the next row it looks at, from the first. */
  int fields();

  /** Looks at the next row. */
  void look(Row row);

  /** Returns the group of the row just looked at; groups are numbered as they come. */
  default int group() {
    return 0;
  }

  /** Returns the key of its frame, by which the rows of a group are sorted. */
  long key();
}
