package org.fests.ingest.simulator;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.fests.ingest.json.JsonLogs;

/** Writes events as JSON lines, one each: docs/simulator.md has the keys. */
final class EventLines implements Closeable {
  private final JsonGenerator json;
  private boolean any;

  /** Writes to a stream, which {@link #close} leaves open. */
  EventLines(OutputStream out) throws IOException {
    json = JsonLogs.FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  void write(Event event) throws IOException {
    any = true;
    json.writeStartObject();
    json.writeStringField("event", event.kind().word());
    party("who", event.who());
    if (event.whom().isPresent()) {
      party("whom", event.whom().get());
    }
    json.writeNumberField("first_frame", event.first());
    json.writeNumberField("end_frame", event.end());
    json.writeNumberField("start_ns", event.startNanos());
    json.writeNumberField("end_ns", event.endNanos());
    json.writeEndObject();
  }

  private void party(String key, Event.Party party) throws IOException {
    json.writeStringField(key, party.track());
    json.writeStringField(key + "_class", party.className());
  }

  @Override
  public void close() throws IOException {
    if (any) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
