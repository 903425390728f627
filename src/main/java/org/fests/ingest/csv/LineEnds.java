package org.fests.ingest.csv;

/** Looks for the end of a line eight bytes at a time. */
public final class LineEnds {
  private LineEnds() {}

  /** Returns the first place from there on where a line ends, as one must, or the other byte is. */
  public static int next(byte[] bytes, int from, char other) {
    long others = EightBytes.ONES * other;
    int at = from;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long word = EightBytes.at(bytes, at);
      long found = EightBytes.zeros(word ^ (EightBytes.ONES * '\n'));
      if (other != '\n') {
        found |= EightBytes.zeros(word ^ others);
      }
      if (found != 0) {
        return at + EightBytes.first(found);
      }
    }
    while (bytes[at] != '\n' && bytes[at] != other) {
      at++;
    }
    return at;
  }
}
