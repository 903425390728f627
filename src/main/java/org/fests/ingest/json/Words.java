package org.fests.ingest.json;

/**
 * Texts met lately, so that a name that occurs a million times is one object with its hash known. A
 * text that meets another in its place takes it over: memory is bounded.
 */
public final class Words {
  private static final int SIZE = 1 << 10;

  private final String[] words = new String[SIZE];

  /** Returns the text as a string. */
  public String of(char[] text, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + text[i];
    }
    int place = (hash ^ hash >>> 10 ^ hash >>> 20) & SIZE - 1;
    String known = words[place];
    if (known != null && same(known, text, offset, length)) {
      return known;
    }
    words[place] = new String(text, offset, length);
    return words[place];
  }

  private static boolean same(String word, char[] text, int offset, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
