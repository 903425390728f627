package org.fests.ingest.csv;

import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/**
 * Rows as MOTChallenge writes them, and others after it: frame, track, left, top, width, height,
 * confidence, then what each format has of its own. A track of -1 is none.
 */
public final class BoxRows implements RowFormat {
  private static final String FLAGGED = "rows of ground truth not to be considered (column 7 is 0)";
  private static final int NONE = -1;

  private final Layout layout;
  private final Confidence confidence;
  private final Further further;
  private final Tally tally;
  private long id;
  private double certainty;

  /** What column 7 says. */
  public enum Confidence {
    /** Ground truth: 0 is not to be considered. */
    FLAG,
    /** A probability. */
    SCORE,
    /** A number of the detector's own, such as a margin. */
    OTHER
  }

  /**
   * What holds for all rows of a log.
   *
   * @param columns how many there are
   * @param firstPixel how the first pixel is counted, 0 or 1
   * @param channel the stream's
   */
  public record Layout(int columns, int firstPixel, String channel) {}

  /** What the columns from the eighth on mean. */
  public interface Further {
    /** Returns why the row is not wanted, in words that repeat; empty if it is. */
    default String unwanted(Row row) {
      return "";
    }

    /**
     * Reads the class and what else there is of a row that is wanted; returns why it is bad, empty
     * if it is good.
     */
    String fill(Row row, DetectionDraft draft);
  }

  /**
   * Makes a reader of rows.
   *
   * @param tally counts what is repaired
   */
  public BoxRows(Layout layout, Confidence confidence, Further further, Tally tally) {
    this.layout = layout;
    this.confidence = confidence;
    this.further = further;
    this.tally = tally;
  }

  @Override
  public long frame(Row row) {
    return row.integer(0);
  }

  @Override
  public String misplaced(Row row) {
    return row.integer(0) < 0
        ? "frame '%s' is not a whole number from 0".formatted(row.text(0))
        : "";
  }

  @Override
  public String channel(Row row) {
    return layout.channel();
  }

  @Override
  public String unwanted(Row row) {
    certainty = row.number(6);
    String why = further.unwanted(row);
    return why.isEmpty() && confidence == Confidence.FLAG && certainty == 0 ? FLAGGED : why;
  }

  @Override
  public String fill(Row row, DetectionDraft draft) {
    if (row.fields() != layout.columns()) {
      return "row has %d columns, not %d".formatted(row.fields(), layout.columns());
    }
    id = row.integer(1);
    if (id < NONE) {
      return "track '%s' is not a whole number from -1".formatted(row.text(1));
    }
    double width = row.number(4);
    double height = row.number(5);
    if (width == NONE && height == NONE) {
      return "box is missing: a position without a size is none";
    }
    double x = row.number(2) - layout.firstPixel() + width / 2;
    double y = row.number(3) - layout.firstPixel() + height / 2;
    draft.imageBox(x, y, width, height, 0);
    if (!Double.isFinite(certainty)) {
      return "confidence '%s' is not a number".formatted(row.text(6));
    }
    certainty(draft);
    return further.fill(row, draft);
  }

  private void certainty(DetectionDraft draft) {
    boolean stated = !unstated();
    draft.score(confidence == Confidence.SCORE && stated ? certainty : 1);
    boolean other = confidence == Confidence.FLAG ? certainty != 1 : confidence == Confidence.OTHER;
    if (other && stated) {
      draft.attribute("confidence", new AttributeValue.Numeric(certainty));
    }
  }

  /** Returns whether a result of tracking has no confidence: -1. */
  private boolean unstated() {
    return certainty == NONE && id != NONE;
  }

  @Override
  public String track(Row row) {
    return id == NONE ? "" : row.name(id);
  }

  @Override
  public void kept(Row row) {
    if (confidence == Confidence.OTHER && !unstated()) {
      tally.repaired("confidence is no probability: kept as an attribute");
    }
  }
}
