package org.fests.ingest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fests.ingest.log.Place;

/**
 * Walks through JSON. A value of the wrong type is noted as a flaw (the first is kept) and passed
 * over, so that the caller can finish the record and reject it alone.
 */
public final class JsonCursor {
  private final JsonParser parser;
  private final String file;
  private final long linesBefore;
  private final Words words;
  private Flaw flaw = Flaw.NONE;

  /** Makes a cursor before the first token of a file. */
  public JsonCursor(JsonParser parser, String file) {
    this(parser, file, 0, new Words());
  }

  /**
   * Makes a cursor before the first token of a line.
   *
   * @param words shared by the lines of a file
   * @param linesBefore lines of the file before the parser's first
   */
  public JsonCursor(JsonParser parser, String file, long linesBefore, Words words) {
    this.parser = parser;
    this.file = file;
    this.linesBefore = linesBefore;
    this.words = words;
  }

  public JsonParser parser() {
    return parser;
  }

  /** Returns the place of the current token. */
  public Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(
        file,
        linesBefore + at.getLineNr(),
        at.getColumnNr(),
        parser.getParsingContext().pathAsPointer().toString());
  }

  /** Returns the first flaw since the last {@link #restore}. */
  public Flaw flaw() {
    return flaw;
  }

  /** Returns whether a flaw was found since the last {@link #restore}. */
  public boolean flawed() {
    return flaw.found();
  }

  /** Goes back to an earlier state of knowledge. */
  public void restore(Flaw earlier) {
    flaw = earlier;
  }

  /** Notes that the record is bad here. */
  public void flaw(String reason) {
    if (!flawed()) {
      flaw = new Flaw(place(), reason);
    }
  }

  /** Goes to the next key of the current object; false at its end. */
  public boolean nextKey() throws IOException {
    return parser.nextFieldName() != null;
  }

  public String key() throws IOException {
    return parser.currentName();
  }

  /** Goes to the next element of the current array; false at its end. */
  public boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Passes over the value of the current key. */
  public void skip() throws IOException {
    parser.nextToken();
    parser.skipChildren();
  }

  /**
   * Notes that a key was met.
   *
   * @return the seen keys with this one; a key met twice is a flaw
   */
  public int once(int seen, int bit) throws IOException {
    if ((seen & bit) != 0) {
      flaw("field '%s' is given twice".formatted(key()));
    }
    return seen | bit;
  }

  /** Notes a flaw if a key was not met. */
  public void require(int seen, int bit, String name) {
    if ((seen & bit) == 0) {
      flaw("field '%s' is missing".formatted(name));
    }
  }

  /** Steps to the value of the current key, which must be an object. */
  public boolean object() throws IOException {
    parser.nextToken();
    return objectHere();
  }

  /** Returns whether the current token begins an object; else notes it and passes over. */
  public boolean objectHere() throws IOException {
    return expect(JsonToken.START_OBJECT, "an object");
  }

  /** Steps to the value of the current key, which must be an array. */
  public boolean array() throws IOException {
    parser.nextToken();
    return arrayHere();
  }

  /** Returns whether the current token begins an array; else notes it and passes over. */
  public boolean arrayHere() throws IOException {
    return expect(JsonToken.START_ARRAY, "an array");
  }

  /** Returns the current key's text, or empty with a flaw. */
  public String text() throws IOException {
    parser.nextToken();
    return textHere();
  }

  /** Returns the current token's text, or empty with a flaw. */
  public String textHere() throws IOException {
    return expect(JsonToken.VALUE_STRING, "text") ? word() : "";
  }

  /** Returns the current token's text as it stands. */
  public String word() throws IOException {
    return words.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }

  /** Returns the current key's number, or NaN with a flaw. */
  public double number() throws IOException {
    parser.nextToken();
    return numberHere();
  }

  /** Returns the current token's number, or NaN with a flaw. */
  public double numberHere() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
      double value =
          Decimals.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
      return Double.isNaN(value) ? parser.getDoubleValue() : value;
    }
    mismatch("a number");
    return Double.NaN;
  }

  /** Returns the current key's whole number from 0 to the greatest, or 0 with a flaw. */
  public long count(long greatest) throws IOException {
    parser.nextToken();
    return countHere(greatest);
  }

  /** Returns the current token's whole number from 0 to the greatest, or 0 with a flaw. */
  public long countHere(long greatest) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      mismatch("a whole number");
      return 0;
    }
    boolean fits =
        parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
            && parser.getLongValue() >= 0
            && parser.getLongValue() <= greatest;
    if (!fits) {
      flaw("%s %s is not from 0 to %d".formatted(key(), parser.getText(), greatest));
      return 0;
    }
    return parser.getLongValue();
  }

  private boolean expect(JsonToken wanted, String words) throws IOException {
    if (parser.currentToken() == wanted) {
      return true;
    }
    mismatch(words);
    return false;
  }

  /** Notes that the current value is of another kind than wanted, and passes over it. */
  public void mismatch(String words) throws IOException {
    flaw("%s must be %s, not %s".formatted(subject(), words, found()));
    parser.skipChildren();
  }

  private String subject() throws IOException {
    JsonStreamContext context = parser.getParsingContext();
    boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
    JsonStreamContext around = inside ? context.getParent() : context;
    if (around.inRoot()) {
      return "the document";
    }
    return around.inArray() ? "element" : around.getCurrentName();
  }

  private String found() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the log";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "text";
      default -> parser.getText();
    };
  }
}
