package org.fests.ingest.cvat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;

/**
 * Walks through an XML document, element by element, holding one at a time. Document types and
 * entities are refused: they could name other files, or grow without end.
 */
final class XmlCursor {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern MESSAGE =
      Pattern.compile("ParseError at .*?\\s*Message: (.*)", Pattern.DOTALL);

  private final XMLStreamReader reader;
  private final String uri;

  private XmlCursor(XMLStreamReader reader, String uri) {
    this.reader = reader;
    this.uri = uri;
  }

  /**
   * Makes a cursor before the root element.
   *
   * @param bytes with mark and reset
   */
  static XmlCursor of(InputStream bytes, String uri) throws IOException {
    passMark(bytes);
    XMLInputFactory factory =
        XMLInputFactory.newDefaultFactory(); // the JDK's, whatever else is here
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder(); // the JDK's own prints errors
    try {
      XmlCursor cursor =
          new XmlCursor(factory.createXMLStreamReader(new InputStreamReader(bytes, strict)), uri);
      cursor.requireUtf8();
      return cursor;
    } catch (XMLStreamException broken) {
      throw unreadable(uri, broken);
    }
  }

  /** Passes over the byte order mark of UTF-8. */
  private static void passMark(InputStream bytes) throws IOException {
    bytes.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      bytes.reset();
    }
  }

  private void requireUtf8() {
    String stated = reader.getCharacterEncodingScheme();
    if (stated != null && !stated.matches("(?i)utf-?8|us-ascii")) {
      throw new LogException(
          place(), "encoding %s is not read".formatted(stated), "convert it: CVAT writes UTF-8");
    }
  }

  /**
   * Goes to the next child of the element it is in, or at first to the root; false when there is
   * none left. What the child holds must be read or {@link #skip}ped before the next call.
   */
  boolean nextChild() {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT
        && event != XMLStreamConstants.END_ELEMENT
        && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Passes over what is left of the element. */
  void skip() {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /**
   * What an element holds.
   *
   * @param text its own, without blanks around it
   * @param children the texts of its child elements by name, the last of each
   */
  record Content(String text, Map<String, String> children) {}

  /** Reads the element to its end. */
  Content content() {
    StringBuilder text = new StringBuilder();
    Map<String, String> children = new HashMap<>();
    int event = next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = name();
        children.put(name, word());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
      event = next();
    }
    return new Content(text.toString().strip(), children);
  }

  /** Reads the element's text to its end, without blanks around it. */
  String word() {
    return text().strip();
  }

  /** Reads the element's text to its end; elements in it are left out. */
  String text() {
    StringBuilder text = new StringBuilder();
    int event = next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
      event = next();
    }
    return text.toString();
  }

  String name() {
    return reader.getLocalName();
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int n) {
    return reader.getAttributeLocalName(n);
  }

  String attributeValue(int n) {
    return reader.getAttributeValue(n);
  }

  /** Returns the value of an attribute of the element; empty if it has none. */
  String attribute(String name) {
    for (int n = 0; n < attributes(); n++) {
      if (attributeName(n).equals(name)) {
        return attributeValue(n);
      }
    }
    return "";
  }

  /** Returns the place just behind the start tag of the element. */
  Place place() {
    return place(uri, reader.getLocation());
  }

  /** Returns the start tag as text, for what is found wrong with it. */
  String tag() {
    StringBuilder text = new StringBuilder("<").append(name());
    for (int n = 0; n < attributes(); n++) {
      text.append(' ').append(attributeName(n)).append("=\"").append(attributeValue(n)).append('"');
    }
    return text.append('>').toString();
  }

  private int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new LogException(
            place(), "document has a DOCTYPE, which is not read", "remove it: CVAT writes none");
      }
      return event;
    } catch (XMLStreamException broken) {
      throw unreadable(uri, broken);
    }
  }

  private static LogException unreadable(String uri, XMLStreamException broken) {
    if (broken.getNestedException() instanceof CharacterCodingException) {
      return new LogException(
          Place.whole(uri), "not UTF-8", "convert it, or copy it again: CVAT writes UTF-8");
    }
    String text = String.valueOf(broken.getMessage());
    Matcher message = MESSAGE.matcher(text);
    Place place =
        broken.getLocation() == null ? Place.whole(uri) : place(uri, broken.getLocation());
    return new LogException(
        place,
        "not whole or not XML: " + (message.matches() ? message.group(1).strip() : text),
        "export it again, or copy it again");
  }

  private static Place place(String uri, Location location) {
    return new Place(
        uri, Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()), "");
  }
}
