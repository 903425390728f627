package org.fests.ingest.json;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.fests.scene.AttributeValue;

/** Values of attributes in JSON that is plain. */
public final class PlainValue {
  private static final byte[][] FLAGS = {
    "false".getBytes(StandardCharsets.US_ASCII), "true".getBytes(StandardCharsets.US_ASCII)
  };

  private PlainValue() {}

  /** Reads an object of values by their names. */
  public static void each(PlainJson json, BiConsumer<String, AttributeValue> into) {
    json.pass('{');
    if (json.passes('}')) {
      return;
    }
    do {
      String name = json.text();
      json.pass(':');
      into.accept(name, of(json));
    } while (json.more('}'));
  }

  /** Reads a text, a finite number, true or false. */
  public static AttributeValue of(PlainJson json) {
    return switch (json.next()) {
      case '"' -> new AttributeValue.Text(json.text());
      case 't', 'f' -> new AttributeValue.Flag(json.known(FLAGS, 0) == 1);
      default -> {
        double number = json.number();
        NotPlain.unless(Double.isFinite(number));
        yield new AttributeValue.Numeric(number);
      }
    };
  }
}
