package org.fests.ingest.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.json.Period;
import org.fests.scene.Space;

/** Writes a header line; what it does not say is left out. */
record HeaderText(JsonGenerator json, Header header) {
  void write() throws IOException {
    json.writeStartObject();
    json.writeNumberField("fests", 1);
    text("recording", header.recording());
    text("licence", header.licence());
    if (!header.channel().equals(Header.MAIN)) {
      text("channel", header.channel());
    }
    text("space", header.space().word());
    spaces();
    if (header.periodNanos() > 0) {
      text("period", Period.text(header.periodNanos()));
    }
    if (header.rate() > 0) {
      json.writeFieldName("rate");
      json.writeNumber(NumberText.of(header.rate()));
    }
    classes();
    text("note", header.note());
    json.writeEndObject();
  }

  private void text(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  private void spaces() throws IOException {
    if (!header.spaces().isEmpty()) {
      json.writeObjectFieldStart("spaces");
      for (Map.Entry<String, Space> entry : new TreeMap<>(header.spaces()).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue().word());
      }
      json.writeEndObject();
    }
  }

  private void classes() throws IOException {
    if (!header.classes().isEmpty()) {
      json.writeArrayFieldStart("classes");
      for (String name : new TreeSet<>(header.classes())) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
  }
}
