package org.fests.ingest.cvat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;

/** Writes XML, a tag a line. */
final class XmlText implements AutoCloseable {
  private final Writer out;
  private final String uri;

  /**
   * Makes a writer.
   *
   * @param uri of the document, for messages
   */
  XmlText(OutputStream out, String uri) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.uri = uri;
    this.out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  }

  /**
   * Writes a start tag.
   *
   * @param pairs name and value of each attribute
   */
  void open(String element, Object... pairs) throws IOException {
    tag(element, pairs);
    out.write(">\n");
  }

  /** Writes an element whose content is that text. */
  void text(String element, String text, Object... pairs) throws IOException {
    tag(element, pairs);
    out.write('>');
    escaped(text);
    close(element);
  }

  void close(String element) throws IOException {
    out.write("</" + element + ">\n");
  }

  private void tag(String element, Object... pairs) throws IOException {
    out.write('<');
    out.write(element);
    for (int i = 0; i < pairs.length; i += 2) {
      out.write(' ');
      out.write(pairs[i].toString());
      out.write("=\"");
      escaped(pairs[i + 1].toString());
      out.write('"');
    }
  }

  private void escaped(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write("&quot;");
        case '\n', '\t', '\r' -> out.write("&#" + (int) c + ";"); // a reader would make them blanks
        default -> out.write(sound(text, i));
      }
    }
  }

  /** Returns the character there if XML has it. */
  private char sound(String text, int i) {
    char c = text.charAt(i);
    boolean paired =
        Character.isHighSurrogate(c)
            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
            : !Character.isLowSurrogate(c)
                || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
    if (c < ' ' || c >= '\ufffe' || !paired) {
      throw new LogException(
          Place.whole(uri),
          "XML has no character \\u%04x, and a name or an attribute has it".formatted((int) c),
          "rename it, or write another format");
    }
    return c;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
