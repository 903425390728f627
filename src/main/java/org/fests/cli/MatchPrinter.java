package org.fests.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fests.ingest.strem.StremWriter;
import org.fests.match.Match;
import org.fests.scene.FrameBatch;

/** How a match is printed. */
interface MatchPrinter {
  /** Returns the line for a match in a stream of the file. */
  String line(String file, StreamScan scan, Match match);

  /** Returns whether lines are made from the frames, so that clips must be kept. */
  default boolean needsFrames() {
    return false;
  }

  /**
   * As STREM prints: {@code FILE:start..end}, with the tracks behind it where the pattern binds
   * some, and the stream where the file holds several.
   *
   * @param variables the pattern's track variables
   * @param several whether files are named
   */
  record Plain(List<String> variables, boolean several) implements MatchPrinter {
    @Override
    public String line(String file, StreamScan scan, Match match) {
      StringBuilder line = new StringBuilder();
      if (several) {
        line.append(file).append(':');
      }
      line.append(scan.firstIndex(match)).append("..").append(scan.endIndex(match));
      for (int i = 0; i < variables.size(); i++) {
        line.append(' ').append(variables.get(i)).append('=').append(match.tracks().get(i));
      }
      return line.toString();
    }
  }

  /** A JSON object a line. */
  record Json(List<String> variables) implements MatchPrinter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String line(String file, StreamScan scan, Match match) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(text)) {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("stream", scan.stream().streamId());
        json.writeNumberField("start", scan.firstIndex(match));
        json.writeNumberField("end", scan.endIndex(match));
        json.writeObjectFieldStart("tracks");
        for (int i = 0; i < variables.size(); i++) {
          json.writeStringField(variables.get(i), match.tracks().get(i));
        }
        json.writeEndObject();
        json.writeEndObject();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible); // a StringWriter does not fail
      }
      return text.toString();
    }
  }

  /** The match's frames as a document of STREM's newest dialect, on a line. */
  record Export() implements MatchPrinter {
    @Override
    public boolean needsFrames() {
      return true;
    }

    @Override
    public String line(String file, StreamScan scan, Match match) {
      FrameBatch whole = scan.whole();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        StremWriter document = new StremWriter(bytes).begin();
        for (int frame = match.start(); frame < match.end(); frame++) {
          document.frame(whole, frame, scan.images());
        }
        document.end();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible); // an array of bytes does not fail
      }
      return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
