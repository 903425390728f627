package org.fests.ingest.log;

/**
 * A place in a log.
 *
 * @param file the log's address
 * @param line from 1; 0 when no line is meant
 * @param column from 1; 0 when the whole line is meant
 * @param path JSON pointer to the value, such as {@code /frames/3/index}; empty for the whole line
 *     or file
 */
public record Place(String file, long line, long column, String path) {
  /** Returns the file as a whole. */
  public static Place whole(String file) {
    return new Place(file, 0, 0, "");
  }

  /** Returns the value at a pointer that starts where this place's ends. */
  public Place at(String pointer) {
    return new Place(file, line, column, path + pointer);
  }

  /** Returns {@code file:line:column /path}, as far as known. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (column > 0 ? ":" + column : "")
        + (path.isEmpty() ? "" : " " + path);
  }
}
