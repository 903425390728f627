package org.fests.ingest.visdrone;

import java.util.List;
import java.util.Optional;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.RowFormat;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/**
 * What the columns of one log mean.
 *
 * @param truth whether the score is a flag of ground truth
 * @param probable whether the scores are probabilities
 * @param tally counts what is repaired
 */
record VisDroneColumns(boolean truth, boolean probable, Tally tally) implements RowFormat {
  private static final int COLUMNS = 10;
  private static final int NONE = -1;
  private static final String REGION = "ignored regions (category 0)";
  private static final String FLAGGED = "rows of ground truth that evaluation ignores (score 0)";
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

  @Override
  public Optional<String> misplaced(Row row) {
    return row.whole(0) < 0
        ? Optional.of("frame '%s' is not a whole number from 0".formatted(row.text(0)))
        : Optional.empty();
  }

  @Override
  public long frame(Row row) {
    return row.whole(0);
  }

  @Override
  public String channel(Row row) {
    return "camera";
  }

  @Override
  public Optional<String> unwanted(Row row) {
    if (row.whole(7) == 0) {
      return Optional.of(REGION);
    }
    return truth && row.number(6) == 0 ? Optional.of(FLAGGED) : Optional.empty();
  }

  @Override
  public String track(Row row) {
    long id = row.whole(1);
    return id == NONE ? "" : row.integerText(1, id);
  }

  @Override
  public Optional<String> fill(Row row, DetectionDraft draft) {
    if (row.fields() != COLUMNS) {
      return Optional.of("row has %d columns, not 10".formatted(row.fields()));
    }
    if (row.whole(1) < NONE) {
      return Optional.of("target '%s' is not a whole number from -1".formatted(row.text(1)));
    }
    double width = row.number(4);
    double height = row.number(5);
    draft.imageBox(row.number(2) + width / 2, row.number(3) + height / 2, width, height, 0);
    long category = row.whole(7);
    if (category < 1 || category >= CATEGORIES.size()) {
      return Optional.of("category '%s' is not from 0 to 11".formatted(row.text(7)));
    }
    draft.className(CATEGORIES.get((int) category));
    return certainty(row, draft)
        .or(() -> degree(row, 8, "truncation", draft))
        .or(() -> degree(row, 9, "occlusion", draft));
  }

  private Optional<String> certainty(Row row, DetectionDraft draft) {
    double value = row.number(6);
    if (!Double.isFinite(value)) {
      return Optional.of("score '%s' is not a number".formatted(row.text(6)));
    }
    draft.score(!truth && probable ? value : 1);
    if (truth ? value != 1 : !probable) {
      draft.attribute("confidence", new AttributeValue.Numeric(value));
    }
    return Optional.empty();
  }

  private static Optional<String> degree(Row row, int field, String name, DetectionDraft draft) {
    long degree = row.whole(field);
    if (degree == ByteNumbers.NONE) {
      return Optional.of("%s '%s' is not a whole number".formatted(name, row.text(field)));
    }
    if (degree != NONE) {
      draft.attribute(name, new AttributeValue.Numeric((double) degree));
    }
    return Optional.empty();
  }

  @Override
  public void kept(Row row) {
    if (!truth && !probable) {
      tally.repaired("confidence is no probability: kept as an attribute");
    }
  }
}
