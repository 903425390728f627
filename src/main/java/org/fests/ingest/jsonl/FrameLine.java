package org.fests.ingest.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalLong;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Numbers;
import org.fests.ingest.json.Period;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Tally;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/** Reads one line's frame into a draft. */
final class FrameLine {
  private static final int INDEX = 1;
  private static final int TIME = 2;
  private static final int CHANNEL = 4;
  private static final int POSE = 8;
  private static final int OBJECTS = 16;

  private final JsonCursor cursor;
  private final JsonParser parser;
  private final FrameDraft frame;
  private final Header header;
  private final Tally tally;
  private String channel;

  /** Makes a reader whose cursor stands at the start of the line's object. */
  FrameLine(JsonCursor cursor, FrameDraft frame, Header header, Tally tally) {
    this.cursor = cursor;
    parser = cursor.parser();
    this.frame = frame;
    this.header = header;
    this.tally = tally;
    channel = header.channel();
  }

  void read() throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      String key = cursor.key();
      int bit = bit(key);
      if (bit == 0) {
        tally.ignored(key);
        cursor.skip();
      } else {
        seen = cursor.once(seen, bit);
        value(key, seen);
      }
    }
    cursor.require(seen, INDEX, "frame");
    cursor.require(seen, OBJECTS, "objects");
  }

  private static int bit(String key) {
    return switch (key) {
      case "frame" -> INDEX;
      case "time", "time_ns" -> TIME;
      case "channel" -> CHANNEL;
      case "pose" -> POSE;
      case "objects" -> OBJECTS;
      default -> 0;
    };
  }

  private void value(String key, int seen) throws IOException {
    switch (key) {
      case "frame" -> frame.index(cursor.count(FrameDraft.MAX_INDEX));
      case "time" -> time();
      case "time_ns" -> nanos();
      case "channel" -> channel(seen);
      case "pose" -> pose();
      default -> objects();
    }
  }

  private void time() throws IOException {
    parser.nextToken();
    if (Double.isNaN(cursor.numberHere())) {
      return;
    }
    OptionalLong nanos = Period.nanos(parser.getDecimalValue());
    if (nanos.isEmpty()) {
      cursor.flaw(
          "time %s is not a number of seconds within 292 years".formatted(parser.getText()));
    }
    frame.time(nanos.orElse(0));
  }

  private void nanos() throws IOException {
    if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      cursor.mismatch("a whole number of nanoseconds");
    } else {
      frame.time(parser.getLongValue());
    }
  }

  private void channel(int seen) throws IOException {
    channel = cursor.text();
    if ((seen & OBJECTS) != 0) {
      cursor.flaw("channel must stand before objects, whose space it tells");
    }
    if (channel.isEmpty()) {
      cursor.flaw("channel is empty");
    }
  }

  private void pose() throws IOException {
    parser.nextToken();
    double[] numbers = new double[4];
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    int n = Numbers.read(cursor, numbers);
    boolean finite = Double.isFinite(numbers[0] + numbers[1] + numbers[2] + numbers[3]);
    if (n != 4 || !finite) {
      cursor.flaw("pose must be four finite numbers: x, y, z in metres, yaw in radians");
    } else {
      frame.pose(new Pose(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
  }

  /** Reads the objects; null stands for a frame that no channel read. */
  private void objects() throws IOException {
    parser.nextToken();
    if (parser.currentToken() == JsonToken.VALUE_NULL || !cursor.arrayHere()) {
      return;
    }
    Space space = header.spaceOf(channel);
    SampleDraft sample = frame.sample(channel);
    ObjectReader objects = new ObjectReader(cursor, header, space, tally);
    Flaw outer = cursor.flaw();
    while (cursor.nextElement()) {
      cursor.restore(Flaw.NONE);
      objects.read(sample);
      if (!cursor.flawed()) {
        sample.keep();
      } else {
        frame.flawedDetection(cursor.flaw().place(), cursor.flaw().reason());
      }
    }
    cursor.restore(outer);
  }
}
