package org.fests.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Velocity;

/**
 * A detection of a tuple as its row has it.
 *
 * @param sample place of its sample in the frame
 * @param draft all else
 */
record ShownDetection(int sample, DetectionDraft draft) {
  static final int FIELDS = 13;
  private static final int ATTRIBUTE = 4;

  static InternalRow row(int sample, Detection detection) {
    Box box = detection.box();
    return new RowWriter(FIELDS)
        .whole(sample)
        .text(detection.className())
        .text(detection.trackName())
        .number(detection.score())
        .number(box.x())
        .number(box.y())
        .number(box.z())
        .number(box.length())
        .number(box.width())
        .number(box.height())
        .number(box.angle())
        .numbers(numbers(detection.velocity()))
        .rows(attributes(detection.attributes()))
        .row();
  }

  static ShownDetection of(RowReader row) {
    int sample = row.whole();
    DetectionDraft draft =
        new DetectionDraft()
            .className(row.text())
            .track(row.text())
            .score(row.number())
            .box(box(row));
    double[] velocity = row.numbers();
    if (velocity.length > 0) {
      draft.velocity(new Velocity(velocity[0], velocity[1], velocity[2]));
    }
    row.rows(ATTRIBUTE, attribute -> add(draft, attribute));
    return new ShownDetection(sample, draft);
  }

  private static Box box(RowReader row) {
    return new Box(
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number());
  }

  private static double[] numbers(Velocity velocity) {
    return velocity.known()
        ? new double[] {velocity.x(), velocity.y(), velocity.z()}
        : new double[0];
  }

  private static List<InternalRow> attributes(Map<String, AttributeValue> attributes) {
    return attributes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> row(entry.getKey(), Scalar.of(entry.getValue())))
        .toList();
  }

  private static InternalRow row(String name, Scalar value) {
    return new RowWriter(ATTRIBUTE)
        .text(name)
        .text(value.kind())
        .text(value.text())
        .number(value.number())
        .row();
  }

  private static DetectionDraft add(DetectionDraft draft, RowReader attribute) {
    String name = attribute.text();
    return draft.attribute(
        name, new Scalar(attribute.text(), attribute.text(), attribute.number()).value());
  }
}
