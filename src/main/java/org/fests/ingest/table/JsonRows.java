package org.fests.ingest.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.jsonl.Lines;
import org.fests.ingest.table.TableMap.Column;

/**
 * The objects of JSON lines as rows: a field for each column that the map names. {@code box.x} is
 * the key x in the object box; an array is the field {@code [1,2,3]}; null is nothing.
 */
final class JsonRows implements Rows {
  private static final int QUOTED = 400;

  private final Lines lines;
  private final int longest;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> objects = new HashSet<>();
  private final FieldBytes fields;
  private final PlainObject plain;
  private final Row row = new Row();
  private String flaw = "";

  JsonRows(InputStream bytes, List<Column> named, int longest) {
    this.longest = longest;
    lines = new Lines(bytes, longest);
    plain = new PlainObject(named);
    fields = new FieldBytes(named.size());
    for (int i = 0; i < named.size(); i++) {
      String path = named.get(i).name();
      columns.put(path, i);
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        objects.add(path.substring(0, dot));
      }
    }
  }

  @Override
  public boolean next() throws IOException {
    return next(Integer.MAX_VALUE);
  }

  @Override
  public boolean next(int most) throws IOException {
    if (!lines.next()) {
      return false;
    }
    int end = lines.start() + lines.length();
    if (!lines.tooLong() && plain.read(lines.bytes(), lines.start(), end, most)) {
      plain.fill(row, lines.number(), QUOTED);
      return true;
    }
    fields.clear();
    flaw = "";
    if (lines.tooLong()) {
      flaw = "line has more than input.line.characters.max=%d bytes".formatted(longest);
    } else {
      line();
    }
    fields.quote(lines.bytes(), lines.start(), Math.min(QUOTED, lines.length()));
    fields.fill(row, lines.number());
    row.flaw(flaw);
    return true;
  }

  @Override
  public Row row() {
    return row;
  }

  private void line() throws IOException {
    try (JsonParser parser =
        JsonLogs.FACTORY.createParser(lines.bytes(), lines.start(), lines.length())) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        object(parser, "");
        flaw(parser.nextToken() != null, "a line holds one object, and more follows");
      } else {
        flaw(true, "a line must be a JSON object");
      }
    } catch (JsonProcessingException e) {
      flaw(true, JsonLogs.words(e));
    } catch (CharConversionException e) {
      flaw(true, "not UTF-8: " + e.getMessage());
    }
  }

  private void flaw(boolean found, String reason) {
    if (found && flaw.isEmpty()) {
      flaw = reason;
    }
  }

  private void object(JsonParser parser, String prefix) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String path = prefix + parser.currentName();
      JsonToken token = parser.nextToken();
      Integer column = columns.get(path);
      if (column != null) {
        flaw(!fields.begin(column), "field '%s' is given twice".formatted(path));
        value(parser, token, path);
        fields.end(column);
      } else if (token == JsonToken.START_OBJECT && objects.contains(path)) {
        object(parser, path + ".");
      } else {
        parser.skipChildren();
      }
    }
  }

  private void value(JsonParser parser, JsonToken token, String path) throws IOException {
    switch (token) {
      case VALUE_NULL -> {}
      case START_ARRAY -> array(parser, path);
      case START_OBJECT -> {
        flaw(true, "field '%s' is an object, of which the map names no key".formatted(path));
        parser.skipChildren();
      }
      default -> text(parser);
    }
  }

  private void array(JsonParser parser, String path) throws IOException {
    fields.append('[');
    int depth = 1;
    boolean first = true;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_ARRAY) {
        depth--;
      } else if (token == JsonToken.START_OBJECT) {
        flaw(true, "field '%s' is an array of objects".formatted(path));
        parser.skipChildren();
      } else {
        if (!first) {
          fields.append(',');
        }
        text(parser);
        first = false;
      }
    }
    fields.append(']');
  }

  private void text(JsonParser parser) throws IOException {
    fields.append(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
  }
}
