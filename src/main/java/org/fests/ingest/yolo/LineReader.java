package org.fests.ingest.yolo;

import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.ingest.jsonl.QuadFit;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Tally;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Reads lines, each a detection. */
final class LineReader {
  /** What a single column after the box is. */
  enum Extra {
    /** Nobody knows. */
    UNKNOWN,
    SCORE,
    TRACK
  }

  private static final int BOX = 5;
  private static final int QUAD = 9;

  /** How far outside the image a corner may lie, in shares of it. */
  private static final double MARGIN = 0.5;

  private final ClassNames names;
  private final Extra extra;
  private final int width;
  private final int height;
  private final Tally tally;

  /** The places and sizes of a line, pixels: x and y by turns. */
  private final double[] places = new double[8];

  /**
   * Makes a reader.
   *
   * @param width of the images, pixels
   * @param height pixels
   */
  LineReader(ClassNames names, Extra extra, int width, int height, Tally tally) {
    this.names = names;
    this.extra = extra;
    this.width = width;
    this.height = height;
    this.tally = tally;
  }

  /** Returns whether a number may be a place or a size in shares of the image. */
  static boolean share(double number) {
    return number >= -MARGIN && number <= 1 + MARGIN;
  }

  /** Returns whether one column follows the box. */
  static boolean asks(Row row) {
    return row.fields() == BOX + 1 || row.fields() == QUAD + 1;
  }

  /**
   * Returns what a line shows of a single column after the box. Confidences are written to all
   * lines of a folder or to none, tracks only to those that have one; so beside lines with both it
   * is a confidence, beside lines with neither a track. Else a whole number above 1 is a track, a
   * broken one a confidence.
   */
  static Extra shown(Row row) {
    int last = row.fields() - 1;
    if (!asks(row)) {
      boolean bare = row.fields() == BOX || row.fields() == QUAD;
      boolean full = row.fields() == BOX + 2 || row.fields() == QUAD + 2;
      return bare ? Extra.TRACK : full ? Extra.SCORE : Extra.UNKNOWN;
    }
    if (row.integer(last) != ByteNumbers.NONE) {
      return row.integer(last) > 1 ? Extra.TRACK : Extra.UNKNOWN;
    }
    return row.number(last) > 0 && row.number(last) < 1 ? Extra.SCORE : Extra.UNKNOWN;
  }

  /** Reads the row as the sample's next detection; returns why it is none, or empty text. */
  String read(Row row, SampleDraft sample) {
    DetectionDraft draft = sample.next();
    if (!row.flaw().isEmpty()) {
      return row.flaw();
    }
    int after = row.fields() < QUAD ? BOX : QUAD;
    int more = row.fields() - after;
    boolean known = more == 0 || more == 1 || (more == 2 && row.integer(after + 1) >= 0);
    if (row.fields() < BOX || !known) {
      return "line has %d columns: a polygon or key points are no box".formatted(row.fields());
    }
    String className = names.names().getOrDefault(row.integer(0), "");
    if (className.isBlank()) {
      return "class '%s' has no name".formatted(row.text(0));
    }
    for (int field = 1; field < after; field++) {
      double share = row.number(field);
      places[field - 1] = share * (field % 2 == 1 ? width : height);
      if (!share(share)) {
        return "'%s' is not a share of the image".formatted(row.text(field));
      }
    }
    draft.className(className);
    String flaw = extras(row, after, more, draft, sample);
    flaw = flaw.isEmpty() ? box(after, draft) : flaw;
    return flaw.isEmpty() ? draft.flaw(Space.IMAGE).orElse("") : flaw;
  }

  private String extras(Row row, int after, int more, DetectionDraft draft, SampleDraft sample) {
    if (more == 2 || (more == 1 && extra == Extra.SCORE)) {
      draft.score(row.number(after));
    }
    boolean tracked = more == 2 || (more == 1 && extra == Extra.TRACK);
    if (!tracked) {
      return "";
    }
    long track = row.integer(after + more - 1);
    if (track < 0) {
      return "track '%s' is not a whole number".formatted(row.text(after + more - 1));
    }
    String name = row.name(track);
    draft.track(name);
    return sample.claim(name) ? "" : "track '%d' occurs twice in one frame".formatted(track);
  }

  private String box(int after, DetectionDraft draft) {
    if (after == BOX) {
      draft.imageBox(places[0], places[1], places[2], places[3], 0);
      return "";
    }
    if (!QuadFit.goesRound(places)) {
      return "corners are not in order around a box";
    }
    QuadFit fit = QuadFit.of(places);
    draft.box(fit.box());
    tally.fitted(fit.error());
    return "";
  }
}
