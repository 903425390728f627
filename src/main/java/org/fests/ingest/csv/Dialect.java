package org.fests.ingest.csv;

/**
 * How the fields of a row are told apart.
 *
 * @param separator the byte between fields; a space stands for any run of blanks
 * @param quotes whether a field may stand in double quotes, which then may hold separators, line
 *     ends, and quotes written twice
 */
public record Dialect(char separator, boolean quotes) {
  /** Commas and quotes. */
  public static final Dialect COMMAS = new Dialect(',', true);

  /** Commas; a quote is a character like others. */
  public static final Dialect PLAIN = new Dialect(',', false);

  public Dialect {
    if (separator >= 0x80 || separator == '\n' || separator == '\r' || separator == '"') {
      throw new IllegalArgumentException("Invalid separator: '%s'".formatted(separator));
    }
  }
}
