package org.fests.tuple;

/** Why a match or a window made no tuple. */
public enum Reason {
  TOO_LONG("match is longer than windows.max_frames"),
  INSIDE_ANOTHER("match lies in the window of an earlier one"),
  NO_MATCH_ALONE("no match in the window's frames taken alone"),
  MATCH_ALONE("a match in the window's frames taken alone, none in the stream"),
  BALANCE("more windows without a match than negatives.ratio asks for");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
