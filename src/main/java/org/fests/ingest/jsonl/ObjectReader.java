package org.fests.ingest.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Numbers;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;
import org.fests.scene.Velocity;
import org.fests.text.Nearest;

/** Reads one detection; what is wrong with it is left as the cursor's flaw. */
final class ObjectReader {
  private static final int CLASS = 1;
  private static final int TRACK = 2;
  private static final int SCORE = 4;
  private static final int BOX = 8;
  private static final int VELOCITY = 16;
  private static final int ATTRIBUTES = 32;

  private final JsonCursor cursor;
  private final JsonParser parser;
  private final Header header;
  private final Space space;
  private final Tally tally;
  private final double[] numbers = new double[8];
  private DetectionDraft draft = new DetectionDraft();
  private String track = "";

  ObjectReader(JsonCursor cursor, Header header, Space space, Tally tally) {
    this.cursor = cursor;
    parser = cursor.parser();
    this.header = header;
    this.space = space;
    this.tally = tally;
  }

  /** Reads the object at the current token as the sample's next detection. */
  void read(SampleDraft sample) throws IOException {
    draft = sample.next();
    track = "";
    double error = -1;
    if (cursor.objectHere()) {
      error = fields();
    }
    if (!cursor.flawed()) {
      draft.flaw(space).ifPresent(cursor::flaw);
    }
    if (!cursor.flawed() && !track.isEmpty() && !sample.claim(track)) {
      cursor.flaw("track '%s' occurs twice in one sample".formatted(track));
    }
    if (!cursor.flawed() && error >= 0) {
      tally.fitted(error);
    }
  }

  /** Returns the error of the fit, or -1 if there was none to make. */
  private double fields() throws IOException {
    double error = -1;
    int seen = 0;
    while (cursor.nextKey()) {
      String key = cursor.key();
      int bit = bit(key);
      if (bit == 0) {
        tally.ignored("objects." + key);
        cursor.skip();
      } else {
        seen = cursor.once(seen, bit);
        if (key.equals("quad") || key.equals("polygon_px")) {
          error = quad();
        } else {
          value(bit);
        }
      }
    }
    cursor.require(seen, CLASS, "class");
    cursor.require(seen, BOX, "box");
    return error;
  }

  private static int bit(String key) {
    return switch (key) {
      case "class", "name" -> CLASS;
      case "track", "id" -> TRACK;
      case "score" -> SCORE;
      case "box", "quad", "polygon_px" -> BOX;
      case "velocity" -> VELOCITY;
      case "attributes" -> ATTRIBUTES;
      default -> 0;
    };
  }

  private void value(int bit) throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_NULL && bit != CLASS && bit != BOX) {
      return; // as if it were not there
    }
    switch (bit) {
      case CLASS -> className();
      case TRACK -> track();
      case SCORE -> draft.score(cursor.numberHere());
      case BOX -> box();
      case VELOCITY -> velocity();
      default -> attributes();
    }
  }

  private void className() throws IOException {
    String name = cursor.textHere();
    draft.className(name);
    if (!header.classes().isEmpty() && !header.classes().contains(name)) {
      cursor.flaw(
          "class '%s' is not among the header's; %s"
              .formatted(name, Nearest.help(name, header.classes())));
    }
  }

  private void track() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
      track = cursor.word();
      draft.track(track);
    } else {
      cursor.mismatch("text or a whole number");
    }
  }

  private void box() throws IOException {
    int n = Numbers.read(cursor, numbers);
    if (space.solid() ? n != 7 : n != 4 && n != 5) {
      cursor.flaw(
          "box has %d numbers; in %s space it is %s"
              .formatted(
                  n,
                  space.word(),
                  space.solid()
                      ? "[x,y,z,length,width,height,yaw]"
                      : "[x,y,w,h] or with an angle"));
    } else if (space.solid()) {
      draft.box(
          new Box(
              numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]));
    } else {
      draft.imageBox(numbers[0], numbers[1], numbers[2], numbers[3], n == 5 ? numbers[4] : 0);
    }
  }

  private double quad() throws IOException {
    parser.nextToken();
    int corners = 0;
    boolean pairs = cursor.arrayHere();
    double[] corner = new double[2];
    while (pairs && cursor.nextElement()) {
      int n = Numbers.read(cursor, corner);
      if (n != 2) {
        cursor.flaw("a corner has %d numbers, not x and y".formatted(n));
      }
      if (corners < 4) {
        System.arraycopy(corner, 0, numbers, 2 * corners, 2);
      }
      corners++;
    }
    if (corners != 4 || space.solid() || !QuadFit.goesRound(numbers)) {
      cursor.flaw(
          "a quadrilateral is four corners in order around it, in image space; here are %d in %s"
              .formatted(corners, space.word()));
    }
    QuadFit fit = QuadFit.of(numbers);
    draft.box(fit.box());
    return fit.error();
  }

  private void velocity() throws IOException {
    int n = Numbers.read(cursor, numbers);
    if (n == 3) {
      draft.velocity(new Velocity(numbers[0], numbers[1], numbers[2]));
    } else {
      cursor.flaw("velocity has %d numbers, not 3 (metres a second)".formatted(n));
    }
  }

  private void attributes() throws IOException {
    if (!cursor.objectHere()) {
      return;
    }
    while (cursor.nextKey()) {
      String name = cursor.key();
      switch (parser.nextToken()) {
        case VALUE_STRING -> draft.attribute(name, new AttributeValue.Text(parser.getText()));
        case VALUE_TRUE, VALUE_FALSE ->
            draft.attribute(name, new AttributeValue.Flag(parser.getBooleanValue()));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(name);
        case VALUE_NULL -> {}
        default -> cursor.mismatch("text, a number, true or false");
      }
    }
  }

  private void number(String name) throws IOException {
    double value = cursor.numberHere();
    if (Double.isFinite(value)) {
      draft.attribute(name, new AttributeValue.Numeric(value));
    } else {
      cursor.flaw("attribute '%s' is not a finite number".formatted(name));
    }
  }
}
