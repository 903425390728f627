package org.fests.ingest.nuscenes;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.AttributeValue;

/** One row of the boxes; used again for each. */
final class AnnotationRow {
  private static final int SAMPLE = 1;
  private static final int INSTANCE = 2;
  private static final int CENTRE = 4;
  private static final int SIZE = 8;
  private static final int ROTATION = 16;

  private final Tally tally;
  private final Names attributeNames;
  private final Names visibilityLevels;
  private final Map<String, AttributeValue> facts = new TreeMap<>();
  private String sample = "";
  private String instance = "";
  private double[] centre = {};
  private double[] size = {};
  private double[] rotation = {};
  private int seen;

  AnnotationRow(Tally tally, Tables tables) throws IOException {
    this.tally = tally;
    attributeNames = Names.ofOptional(tables, "attribute", "name");
    visibilityLevels = Names.ofOptional(tables, "visibility", "level");
  }

  String sample() {
    return sample;
  }

  String instance() {
    return instance;
  }

  /** Returns w, x, y, z. */
  double[] rotation() {
    return rotation;
  }

  /** Returns what is known of it beside the box. */
  Map<String, AttributeValue> facts() {
    return facts;
  }

  /** Returns how the row is called in messages. */
  String text() {
    return "sample %s, instance %s".formatted(sample, instance);
  }

  /** Returns the box in global axes; the table has sizes as width, length, height. */
  Cuboid cuboid(Rotation turn) {
    Vector3 there = new Vector3(centre[0], centre[1], centre[2]);
    return new Cuboid(new RigidTransform(turn, there), size[1], size[0], size[2]);
  }

  /** Reads the row to its end; what is wrong with it is the cursor's flaw. */
  void read(JsonCursor cursor) throws IOException {
    sample = "";
    instance = "";
    facts.clear();
    seen = 0;
    while (cursor.nextKey()) {
      value(cursor);
    }
    cursor.require(seen, SAMPLE, "sample_token");
    cursor.require(seen, INSTANCE, "instance_token");
    cursor.require(seen, CENTRE, "translation");
    cursor.require(seen, SIZE, "size");
    cursor.require(seen, ROTATION, "rotation");
  }

  private void value(JsonCursor cursor) throws IOException {
    switch (cursor.key()) {
      case "sample_token" -> {
        seen = cursor.once(seen, SAMPLE);
        sample = cursor.text();
      }
      case "instance_token" -> {
        seen = cursor.once(seen, INSTANCE);
        instance = cursor.text();
      }
      case "translation" -> {
        seen = cursor.once(seen, CENTRE);
        centre = Numbers.of(cursor, 3);
      }
      case "size" -> {
        seen = cursor.once(seen, SIZE);
        size = Numbers.of(cursor, 3);
      }
      case "rotation" -> {
        seen = cursor.once(seen, ROTATION);
        rotation = Numbers.of(cursor, 4);
      }
      case "attribute_tokens" -> attributes(cursor);
      case "visibility_token" -> visibility(cursor);
      case "num_lidar_pts", "num_radar_pts" -> points(cursor);
      case "token", "prev", "next" -> cursor.skip();
      default -> {
        tally.ignored(cursor.key());
        cursor.skip();
      }
    }
  }

  private void attributes(JsonCursor cursor) throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      String token = cursor.textHere();
      Optional<String> name = attributeNames.of(token);
      if (name.isEmpty()) {
        cursor.flaw("attribute '%s' is not in attribute.json".formatted(token));
      } else {
        attribute(name.get());
      }
    }
  }

  /** {@code vehicle.parked} is a vehicle that is parked. */
  private void attribute(String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0 && dot < name.length() - 1) {
      facts.put(name.substring(0, dot), new AttributeValue.Text(name.substring(dot + 1)));
    } else {
      facts.put(name, new AttributeValue.Flag(true));
    }
  }

  /** No visibility is known where the token is empty, or not text as in Lyft's tables. */
  private void visibility(JsonCursor cursor) throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_STRING) {
      visibilityLevels
          .of(cursor.parser().getText())
          .ifPresent(level -> facts.put("visibility", new AttributeValue.Text(level)));
    } else {
      cursor.parser().skipChildren();
    }
  }

  /** A negative number or NaN says that nobody counted. */
  private void points(JsonCursor cursor) throws IOException {
    String name = cursor.key();
    JsonToken token = cursor.parser().nextToken();
    if (token.isNumeric()) {
      double count = cursor.numberHere();
      if (count >= 0 && Double.isFinite(count)) {
        facts.put(name, new AttributeValue.Numeric(count));
      }
    } else if (token != JsonToken.VALUE_NULL) {
      cursor.mismatch("a number");
    }
  }
}
