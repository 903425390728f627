package org.fests.tuple;

/** Why a match, a window or a whole stream made no tuple. */
public enum Reason {
  TOO_LONG("match is longer than windows.max_frames"),
  INSIDE_ANOTHER("match lies in the window of an earlier one"),
  NO_MATCH_ALONE("no match in the window's frames taken alone"),
  MATCH_ALONE("a match in the window's frames taken alone, none there in the stream"),
  TOO_MANY_CHOICES("stream has more choices of tracks for the query than bindings.max"),
  TOO_LONG_FOR_TIMED("stream is too long for the query's timed parts, by timed.pairs.max"),
  BALANCE("window without a match is one more than negatives.ratio asks for");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
