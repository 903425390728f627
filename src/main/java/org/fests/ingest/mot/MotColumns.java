package org.fests.ingest.mot;

import java.util.Optional;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.RowFormat;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/**
 * What the columns of one log mean.
 *
 * @param columns how many there are
 * @param confidence what column 7 says
 * @param names of the classes
 * @param channel the stream's
 * @param tally counts what is repaired
 */
record MotColumns(int columns, Confidence confidence, Names names, String channel, Tally tally)
    implements RowFormat {
  private static final String FLAGGED = "rows of ground truth not to be considered (column 7 is 0)";
  private static final int NONE = -1;

  /**
   * What names the class.
   *
   * @param all of all detections, where no column does
   * @param counted those that column 8 of 9 counts
   */
  record Names(String all, ClassNames counted) {}

  /** What column 7 says. */
  enum Confidence {
    /** Ground truth: 0 is not to be considered. */
    FLAG,
    /** A probability. */
    SCORE,
    /** A number of the detector's own, such as a margin. */
    OTHER
  }

  @Override
  public Optional<String> misplaced(Row row) {
    return row.integer(0) < 0
        ? Optional.of("frame '%s' is not a whole number from 0".formatted(row.text(0)))
        : Optional.empty();
  }

  @Override
  public long frame(Row row) {
    return row.integer(0);
  }

  @Override
  public String channel(Row row) {
    return channel;
  }

  @Override
  public Optional<String> unwanted(Row row) {
    return confidence == Confidence.FLAG && row.number(6) == 0
        ? Optional.of(FLAGGED)
        : Optional.empty();
  }

  @Override
  public String track(Row row) {
    long id = row.integer(1);
    return id == NONE ? "" : row.integerText(1, id);
  }

  @Override
  public Optional<String> fill(Row row, DetectionDraft draft) {
    if (row.fields() != columns) {
      return Optional.of("row has %d columns, the first one %d".formatted(row.fields(), columns));
    }
    double width = row.number(4);
    double height = row.number(5);
    if (width == NONE && height == NONE) {
      return Optional.of("box is missing: a position without a size is none");
    }
    draft.imageBox(row.number(2) - 1 + width / 2, row.number(3) - 1 + height / 2, width, height, 0);
    if (row.integer(1) < NONE) {
      return Optional.of("track '%s' is not a whole number from -1".formatted(row.text(1)));
    }
    return certainty(row, draft).or(() -> others(row, draft));
  }

  private Optional<String> certainty(Row row, DetectionDraft draft) {
    double value = row.number(6);
    if (!Double.isFinite(value)) {
      return Optional.of("confidence '%s' is not a number".formatted(row.text(6)));
    }
    draft.score(confidence == Confidence.SCORE && !unstated(row) ? value : 1);
    boolean other = confidence == Confidence.FLAG ? value != 1 : confidence == Confidence.OTHER;
    if (other && !unstated(row)) {
      draft.attribute("confidence", new AttributeValue.Numeric(value));
    }
    return Optional.empty();
  }

  /** Returns whether a result of tracking has no confidence: -1. */
  private static boolean unstated(Row row) {
    return row.number(6) == NONE && row.integer(1) != NONE;
  }

  private Optional<String> others(Row row, DetectionDraft draft) {
    if (columns == 9) {
      return named(row, draft);
    }
    draft.className(names.all());
    return columns == 10 ? world(row, draft) : Optional.empty();
  }

  private Optional<String> named(Row row, DetectionDraft draft) {
    Optional<String> name = names.counted().name(row.integer(7));
    if (name.isEmpty()) {
      return Optional.of(
          "class '%s' is not from 1 to %d".formatted(row.text(7), names.counted().names().size()));
    }
    draft.className(name.get());
    double visible = row.number(8);
    if (!Double.isFinite(visible)) {
      return Optional.of("visibility '%s' is not a number".formatted(row.text(8)));
    }
    if (visible != NONE) {
      draft.attribute("visibility", new AttributeValue.Numeric(visible));
    }
    return Optional.empty();
  }

  private static Optional<String> world(Row row, DetectionDraft draft) {
    double x = row.number(7);
    double y = row.number(8);
    double z = row.number(9);
    if (!(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z))) {
      return Optional.of("columns 8 to 10 are not a position");
    }
    if (!(x == NONE && y == NONE && z == NONE)) {
      draft.attribute("world_x", new AttributeValue.Numeric(x));
      draft.attribute("world_y", new AttributeValue.Numeric(y));
      draft.attribute("world_z", new AttributeValue.Numeric(z));
    }
    return Optional.empty();
  }

  @Override
  public void kept(Row row) {
    if (confidence == Confidence.OTHER && !unstated(row)) {
      tally.repaired("confidence is no probability: kept as an attribute");
    }
  }
}
