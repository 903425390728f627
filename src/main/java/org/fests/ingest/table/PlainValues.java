package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fests.ingest.csv.EightBytes;

/**
 * Passes over plain values of JSON, eight bytes at a time: texts of ASCII without escapes, numbers
 * and words. Each method returns the place after, or {@link #NOT_PLAIN}.
 */
final class PlainValues {
  static final int NOT_PLAIN = -1;

  /** How many bytes must stand behind the first that no value can have. */
  static final int SLACK = Long.BYTES - 1;

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private static final long HIGHS = EightBytes.ONES << 7;
  private static final long QUOTES = EightBytes.ONES * '"';
  private static final long BACKSLASHES = EightBytes.ONES * '\\';
  private static final long BLANKS = EightBytes.ONES * ' ';
  private static final long ZEROS = EightBytes.ONES * '0';
  private static final long ABOVE_NINE = EightBytes.ONES * (0x80 - 10);

  private PlainValues() {}

  /** Passes over blanks, if there are any. */
  static int blanks(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] <= ' ' && blank(bytes[at])) { // mostly there are none
      at++;
    }
    return at;
  }

  static boolean blank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /** Passes over a value that is no list. */
  static int after(byte[] bytes, int from) {
    return switch (bytes[from]) {
      case '"' -> text(bytes, from + 1);
      case 't' -> word(bytes, from, TRUE);
      case 'f' -> word(bytes, from, FALSE);
      case 'n' -> word(bytes, from, NULL);
      default -> number(bytes, from);
    };
  }

  /** Passes over text and its closing quote. */
  static int text(byte[] bytes, int from) {
    int at = from;
    long ends = textEnds(EightBytes.at(bytes, at));
    while (ends == 0) {
      at += Long.BYTES;
      ends = textEnds(EightBytes.at(bytes, at));
    }
    at += EightBytes.first(ends);
    return bytes[at] == '"' ? at + 1 : NOT_PLAIN;
  }

  /** Returns a word whose lowest bit set is in the first byte that plain text cannot have. */
  private static long textEnds(long word) {
    long quotes = (word ^ QUOTES) - EightBytes.ONES;
    long backslashes = (word ^ BACKSLASHES) - EightBytes.ONES;
    long controls = word - BLANKS;
    return (quotes | backslashes | controls) & HIGHS; // bytes above ASCII pass it in one or another
  }

  private static int word(byte[] bytes, int from, byte[] word) {
    int to = from + word.length;
    return Arrays.equals(bytes, from, to, word, 0, word.length) ? to : NOT_PLAIN;
  }

  /** Passes over a number; most are so short that one word holds them and what follows. */
  static int number(byte[] bytes, int from) {
    int first = bytes[from] == '-' ? from + 1 : from;
    long others = others(EightBytes.at(bytes, first));
    int at = others == 0 ? digits(bytes, first + Long.BYTES) : first + EightBytes.first(others);
    if (at == first || (bytes[first] == '0' && at > first + 1)) {
      return NOT_PLAIN;
    }
    if (bytes[at] == '.') {
      int point = at;
      long behind = others & (others - 1);
      at = behind == 0 ? digits(bytes, point + 1) : first + EightBytes.first(behind);
      if (at == point + 1) {
        return NOT_PLAIN;
      }
    }
    return bytes[at] == 'e' || bytes[at] == 'E' ? power(bytes, at + 1) : at;
  }

  private static int power(byte[] bytes, int from) {
    int first = bytes[from] == '-' || bytes[from] == '+' ? from + 1 : from;
    int at = digits(bytes, first);
    return at == first ? NOT_PLAIN : at;
  }

  /** Passes over digits, if there are any. */
  private static int digits(byte[] bytes, int from) {
    int at = from;
    long others = others(EightBytes.at(bytes, at));
    while (others == 0) {
      at += Long.BYTES;
      others = others(EightBytes.at(bytes, at));
    }
    return at + EightBytes.first(others);
  }

  /** Returns a word whose lowest bit set is in the first byte that is no digit. */
  private static long others(long word) {
    long digits = word ^ ZEROS;
    return (digits | (digits + ABOVE_NINE)) & HIGHS;
  }
}
