package org.fests.ingest.json;

import com.fasterxml.jackson.core.io.NumberInput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * JSON read from bytes, as far as it is plain: ASCII without escapes, known keys, each once. All
 * else, errors too, is {@link NotPlain} and left to {@link JsonCursor}, which has the words for it;
 * so what is read here is what would be read there, in a third of the time.
 *
 * <p>Of a stream, between two calls of {@link #load} go at most {@link #ROOM} bytes.
 */
public final class PlainJson extends PlainBytes {
  private static final int LONGEST_NUMBER = 64;
  private static final int MOST_DIGITS = 18; // they fit in a long

  private final Words words = new Words();
  private final char[] text = new char[ROOM];

  /** Makes one that reads a stream. */
  public PlainJson(InputStream bytes) {
    super(bytes);
  }

  /** Makes one that reads what is given to {@link #over}. */
  public PlainJson() {}

  /** Returns keys or texts as {@link #key} and {@link #known} want them. */
  public static byte[][] names(String... texts) {
    return Stream.of(texts)
        .map(text -> ('"' + text + '"').getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
  }

  /** Passes over a sign of JSON, and the blanks before it. */
  public void pass(char sign) {
    if (next() != sign) {
      throw new NotPlain();
    }
    at++;
  }

  /** Passes over a sign if it is next. */
  public boolean passes(char sign) {
    boolean found = next() == sign;
    at += found ? 1 : 0;
    return found;
  }

  /** Returns whether a comma follows; else the closing sign must. */
  public boolean more(char closing) {
    boolean comma = passes(',');
    if (!comma) {
      pass(closing);
    }
    return comma;
  }

  /**
   * Passes over a key and its colon.
   *
   * @param names the known ones; usually they come in this order
   * @param seen those that the object had already, one bit each
   * @return the place of the key among the names
   */
  public int key(byte[][] names, int seen) {
    int place = known(names, Integer.bitCount(seen));
    pass(':');
    if ((seen >> place & 1) != 0) {
      throw new NotPlain();
    }
    return place;
  }

  /**
   * Passes over a text that is one of the names.
   *
   * @param usual the place of the one that is tried first
   * @return its place
   */
  public int known(byte[][] names, int usual) {
    next();
    for (int i = 0; i < names.length; i++) {
      int place = (usual + i) % names.length;
      int length = names[place].length;
      if (at + length <= buffer.length
          && Arrays.equals(buffer, at, at + length, names[place], 0, length)) {
        at += length;
        return place;
      }
    }
    throw new NotPlain();
  }

  /** Reads a text. */
  public String text() {
    pass('"');
    int start = at;
    int length = 0;
    for (byte b = buffer[start]; b != '"'; b = buffer[start + length]) {
      if (b < ' ' || b == '\\' || length == text.length) { // bytes above ASCII are negative
        throw new NotPlain();
      }
      text[length++] = (char) b;
    }
    at = start + length + 1;
    return words.of(text, 0, length);
  }

  /** Reads a text, or the digits of a whole number from 0 as they stand. */
  public String word() {
    if (next() == '"') {
      return text();
    }
    int start = at;
    count(Long.MAX_VALUE);
    return words.of(text, 0, copied(start));
  }

  /** Copies the bytes from there to {@link #text}; returns how many. */
  private int copied(int start) {
    for (int i = start; i < at; i++) {
      text[i - start] = (char) buffer[i];
    }
    return at - start;
  }

  /**
   * Reads an array of numbers.
   *
   * @return how many there are, no more than fit
   */
  public int numbers(double[] into) {
    pass('[');
    if (passes(']')) {
      return 0;
    }
    int count = 0;
    do {
      if (count == into.length) {
        throw new NotPlain();
      }
      into[count++] = number();
    } while (more(']'));
    return count;
  }

  /** Reads a number; exactly, as {@link JsonCursor#number} does. */
  public double number() {
    next();
    int start = at;
    at += buffer[at] == '-' ? 1 : 0;
    long digits = whole();
    int places = 0;
    if (buffer[at] == '.') {
      int point = at++;
      digits = digits(digits);
      places = at - point - 1;
    }
    double value = shortened(start) ? Decimals.of(digits, places) : Double.NaN;
    if (Double.isNaN(value)) {
      return general(start);
    }
    return buffer[start] == '-' ? -value : value;
  }

  /** Reads a whole number from 0 to the greatest. */
  public long count(long greatest) {
    next();
    int start = at;
    long count = whole();
    if (buffer[at] == '.' || !fits(start, count) || count > greatest) {
      throw new NotPlain();
    }
    return count;
  }

  /** Reads a number from 0 and returns it times a power of ten, which must be a whole number. */
  public long shifted(int power) {
    next();
    int start = at;
    long shifted = whole();
    int places = 0;
    if (buffer[at] == '.') {
      int point = at++;
      shifted = digits(shifted);
      places = at - point - 1;
      start++;
    }
    if (!fits(start, shifted) || places > power) {
      throw new NotPlain();
    }
    for (int zeros = places; zeros < power; zeros++) {
      if (shifted > Long.MAX_VALUE / 10) {
        throw new NotPlain();
      }
      shifted *= 10;
    }
    return shifted;
  }

  /** Returns whether as many digits as since there are a long, and no power follows. */
  private boolean fits(int start, long digits) {
    return at - start <= MOST_DIGITS + 1 // of 19 digits those that do not fit are negative
        && digits >= 0
        && buffer[at] != 'e'
        && buffer[at] != 'E';
  }

  /** Returns whether the digits so far fit in a long and no power follows. */
  private boolean shortened(int start) {
    return at - start <= MOST_DIGITS && buffer[at] != 'e' && buffer[at] != 'E';
  }

  /** Reads the digits before the point: a zero stands alone. */
  private long whole() {
    int start = at;
    long digits = digits(0);
    if (buffer[start] == '0' && at - start > 1) {
      throw new NotPlain();
    }
    return digits;
  }

  private long digits(long before) {
    int i = at;
    long digits = before;
    for (byte b = buffer[i]; b >= '0' && b <= '9'; b = buffer[++i]) {
      digits = 10 * digits + (b - '0');
    }
    if (i == at) {
      throw new NotPlain();
    }
    at = i;
    return digits;
  }

  /** Reads the number of any length that begins there and is known to its power, if it has one. */
  private double general(int start) {
    if (buffer[at] == 'e' || buffer[at] == 'E') {
      at++;
      at += buffer[at] == '-' || buffer[at] == '+' ? 1 : 0;
      digits(0);
    }
    int length = at - start;
    if (length > LONGEST_NUMBER) {
      throw new NotPlain();
    }
    return NumberInput.parseDouble(text, 0, copied(start), true);
  }
}
