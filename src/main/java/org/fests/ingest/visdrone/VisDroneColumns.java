package org.fests.ingest.visdrone;

import java.util.List;
import java.util.stream.IntStream;
import org.fests.ingest.csv.BoxRows;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/** What columns 8 to 10 mean: category, truncation, occlusion. */
final class VisDroneColumns implements BoxRows.Further {
  static final int COLUMNS = 10;

  private static final int NONE = -1;
  private static final String REGION = "ignored regions (category 0)";
  private static final AttributeValue[] DEGREES =
      IntStream.range(0, 3).mapToObj(AttributeValue.Numeric::new).toArray(AttributeValue[]::new);
  private static final List<String> CATEGORIES =
      List.of(
          "ignored region",
          "pedestrian",
          "people",
          "bicycle",
          "car",
          "van",
          "truck",
          "tricycle",
          "awning-tricycle",
          "bus",
          "motor",
          "others");

  private long category;

  @Override
  public String unwanted(Row row) {
    category = row.integer(7);
    return category == 0 ? REGION : "";
  }

  @Override
  public String fill(Row row, DetectionDraft draft) {
    if (category < 1 || category >= CATEGORIES.size()) {
      return "category '%s' is not from 0 to 11".formatted(row.text(7));
    }
    draft.className(CATEGORIES.get((int) category));
    String flaw = degree(row, 8, "truncation", draft);
    return flaw.isEmpty() ? degree(row, 9, "occlusion", draft) : flaw;
  }

  private static String degree(Row row, int field, String name, DetectionDraft draft) {
    long degree = row.integer(field);
    if (degree == ByteNumbers.NONE) {
      return "%s '%s' is not a whole number".formatted(name, row.text(field));
    }
    if (degree != NONE) {
      boolean usual = degree >= 0 && degree < DEGREES.length;
      draft.attribute(
          name, usual ? DEGREES[(int) degree] : new AttributeValue.Numeric((double) degree));
    }
    return "";
  }
}
