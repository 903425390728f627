package org.fests.ingest.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys at the beginning of a JSON text, as paths. */
final class JsonKeys {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEPTH = 4;
  private static final int MOST = 1000;

  private JsonKeys() {}

  /**
   * Returns the paths of the keys of the first value, in order, such as {@code frames[].samples}: a
   * list's elements share a path. What is cut off or damaged ends the look, and is no error here.
   */
  static Set<String> of(byte[] start) {
    Set<String> paths = new LinkedHashSet<>();
    try (JsonParser parser = FACTORY.createParser(start)) {
      collect(parser, paths);
    } catch (IOException cutOff) {
      return Collections.unmodifiableSet(paths); // the reader will say what is wrong, and where
    }
    return Collections.unmodifiableSet(paths);
  }

  private static void collect(JsonParser parser, Set<String> paths) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    JsonToken token = parser.nextToken();
    while (token != null && paths.size() < MOST) {
      if (token == JsonToken.FIELD_NAME) {
        String prefix = open.element();
        paths.add(prefix.isEmpty() ? parser.currentName() : prefix + "." + parser.currentName());
      } else if (token.isStructStart()) {
        if (open.size() >= 2 * DEPTH) {
          parser.skipChildren();
        } else {
          open.push(inner(parser, token, open));
        }
      } else if (token.isStructEnd()) {
        open.pop();
      }
      if (open.isEmpty()) {
        return;
      }
      token = parser.nextToken();
    }
  }

  /** Returns the path of what is inside the object or list that begins here. */
  private static String inner(JsonParser parser, JsonToken token, Deque<String> open) {
    String outer = open.isEmpty() ? "" : open.element();
    boolean inObject = parser.getParsingContext().getParent().inObject();
    String key = inObject ? parser.getParsingContext().getParent().getCurrentName() : "";
    String here = key.isEmpty() || outer.isEmpty() ? outer + key : outer + "." + key;
    return token == JsonToken.START_ARRAY ? here + "[]" : here;
  }
}
