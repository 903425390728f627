package org.fests.ingest.openlabel;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Numbers;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.Velocity;

/** Reads the data of objects: boxes and attributes. Other data is passed over and told of. */
final class ShapeReader {
  private final JsonCursor cursor;
  private final Tally tally;
  private final double[] velocity = new double[3];

  ShapeReader(JsonCursor cursor, Tally tally) {
    this.cursor = cursor;
    this.tally = tally;
  }

  /** Gives the boxes that object data has. */
  interface Shapes {
    /** Returns an empty shape to fill; whether it is a box is told by its flaw. */
    Shape next(Shape.Kind kind);
  }

  /** Reads the object data that the current key has. */
  void data(Shapes shapes, Map<String, AttributeValue> attributes) throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "bbox" -> shapes(shapes, Shape.Kind.BBOX);
        case "rbbox" -> shapes(shapes, Shape.Kind.RBBOX);
        case "cuboid" -> shapes(shapes, Shape.Kind.CUBOID);
        case "num", "text", "boolean" -> attributes(attributes);
        default -> others("object_data." + cursor.key());
      }
    }
  }

  private void shapes(Shapes shapes, Shape.Kind kind) throws IOException {
    if (!cursor.array()) {
      return;
    }
    for (int i = 0; cursor.nextElement(); i++) {
      Shape shape = shapes.next(kind);
      shape.ordinal = i;
      JsonLocation at = cursor.parser().currentTokenLocation();
      shape.line = at.getLineNr();
      shape.column = at.getColumnNr();
      Flaw outer = cursor.flaw();
      cursor.restore(Flaw.NONE);
      if (cursor.objectHere()) {
        shape(shape);
      }
      shape.flaw = cursor.flaw();
      cursor.restore(outer);
    }
  }

  private void shape(Shape shape) throws IOException {
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "val" -> {
          cursor.parser().nextToken();
          shape.count = Numbers.read(cursor, shape.numbers);
        }
        case "name" -> shape.name = cursor.text();
        case "coordinate_system" -> shape.system = cursor.text();
        case "stream" -> shape.stream = cursor.text();
        case "attributes" -> nested(shape);
        default -> {
          tally.ignored(shape.word() + "." + cursor.key());
          cursor.skip();
        }
      }
    }
    String bad = shape.badNumbers();
    if (!bad.isEmpty()) {
      cursor.flaw(bad);
    }
  }

  private void nested(Shape shape) throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "num", "text", "boolean" -> attributes(shape.attributes);
        case "vec" -> vectors(shape);
        default -> others(shape.word() + ".attributes." + cursor.key());
      }
    }
    shape.settle();
  }

  private void attributes(Map<String, AttributeValue> into) throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      if (cursor.objectHere()) {
        attribute(into);
      }
    }
  }

  private void attribute(Map<String, AttributeValue> into) throws IOException {
    String name = "";
    AttributeValue value = new AttributeValue.Text("");
    boolean valued = false;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "name" -> name = cursor.text();
        case "val" -> {
          valued = true;
          value = value(value);
        }
        default -> {
          tally.ignored("attributes." + cursor.key());
          cursor.skip();
        }
      }
    }
    if (!valued) {
      cursor.flaw("attribute '%s' has no value".formatted(name));
    } else if (name.isEmpty()) {
      tally.ignored("attributes (without a name)");
    } else {
      into.put(name, value);
    }
  }

  private AttributeValue value(AttributeValue none) throws IOException {
    JsonToken token = cursor.parser().nextToken();
    switch (token) {
      case VALUE_STRING -> {
        return new AttributeValue.Text(cursor.word());
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return new AttributeValue.Flag(token == JsonToken.VALUE_TRUE);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        double number = cursor.numberHere();
        if (!Double.isFinite(number)) {
          cursor.flaw("attribute is not a finite number");
        }
        return new AttributeValue.Numeric(number);
      }
      default -> {
        cursor.mismatch("text, a number, true or false");
        return none;
      }
    }
  }

  /** A vector called velocity, of three numbers, is the box's; others have no place in a lake. */
  private void vectors(Shape shape) throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      if (!cursor.objectHere()) {
        continue;
      }
      String name = "";
      int count = 0;
      while (cursor.nextKey()) {
        switch (cursor.key()) {
          case "name" -> name = cursor.text();
          case "val" -> count = vector(name);
          default -> cursor.skip();
        }
      }
      if (count == 3) {
        shape.velocity = new Velocity(velocity[0], velocity[1], velocity[2]);
      } else {
        tally.ignored(shape.word() + ".attributes.vec");
      }
    }
  }

  private int vector(String name) throws IOException {
    if (!name.equals("velocity")) {
      cursor.skip();
      return 0;
    }
    cursor.parser().nextToken();
    return Numbers.read(cursor, velocity);
  }

  /** Passes over the elements of the current key, and counts them. */
  private void others(String what) throws IOException {
    if (cursor.parser().nextToken() != JsonToken.START_ARRAY) {
      tally.ignored(what);
      cursor.parser().skipChildren();
      return;
    }
    while (cursor.nextElement()) {
      tally.ignored(what);
      cursor.parser().skipChildren();
    }
  }
}
