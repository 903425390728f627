package org.fests.ingest.mot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.fests.ingest.csv.BoxRows;
import org.fests.ingest.csv.BoxRows.Confidence;
import org.fests.ingest.csv.BoxSurvey;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Dialect;
import org.fests.ingest.csv.FrameOrder;
import org.fests.ingest.csv.FrameRows;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.scene.Space;

/** Reads MOTChallenge's CSV as one image stream. */
final class MotReader implements FormatReader {
  private final Reading reading;
  private final BoxSurvey survey = new BoxSurvey();
  private final String folder;

  MotReader(Reading reading) {
    this.reading = reading;
    folder = name(reading.source().uri(), 2);
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    int longest = reading.options().limits().lineBytes();
    new FrameOrder(reading, in -> new CsvRows(in, Dialect.PLAIN, longest), survey)
        .read(bytes, () -> Unpacked.of(reading.source().open()), this::read);
  }

  private void read(Rows rows) throws IOException {
    BoxRows columns = columns();
    SequenceInfo info =
        SequenceInfo.of(reading.source(), reading.options().limits().numberedFrames());
    Image image = new Image("", info.imageWidth(), info.imageHeight());
    new FrameRows(
            reading,
            one -> new Streams(reading, facts(info)),
            FrameRows.Sequence.upTo(info.frames(), image),
            columns)
        .read(rows);
  }

  /**
   * Says how the rows are to be read.
   *
   * @throws LogException if there is no such row, or nobody says the class
   */
  private BoxRows columns() throws IOException {
    int columns = survey.columns();
    String stated = reading.options().hints().className();
    if (columns != 0 && columns != 7 && columns != 9 && columns != 10) {
      throw failure(
          "rows have %d columns; MOTChallenge's have 7, 9 or 10".formatted(columns),
          "a map of its columns reads any table: --format table --map FILE");
    }
    if (columns == 9 && !stated.isEmpty()) {
      throw failure("column 8 names the classes, and one is stated too", "leave --class away");
    }
    if (columns != 9 && columns != 0 && stated.isEmpty()) {
      throw failure(
          "rows of %d columns name no class".formatted(columns), "state it: --class pedestrian");
    }
    boolean truth =
        columns == 9 || folder.equals("gt") || reading.source().recordingId().equals("gt");
    Confidence meaning =
        truth ? Confidence.FLAG : survey.probable() ? Confidence.SCORE : Confidence.OTHER;
    return new BoxRows(
        new BoxRows.Layout(columns, 1, folder.equals("det") ? "detector" : "camera"),
        meaning,
        new MotColumns(columns, stated, ClassNames.of(reading.source())),
        reading.tally());
  }

  private LogFacts facts(SequenceInfo info) {
    String above = folder.equals("gt") || folder.equals("det") ? name(uri(), 3) : "";
    double stated = reading.options().labels().frameRate();
    return new LogFacts(
        reading.recordingId(info.name().isEmpty() ? above : info.name()),
        Space.IMAGE,
        Map.of(),
        0,
        stated > 0 ? stated : info.frameRate(),
        reading.provenance(""));
  }

  private String uri() {
    return reading.source().uri();
  }

  private LogException failure(String what, String help) {
    return new LogException(Place.whole(uri()), what, help);
  }

  /** Returns a name in an address, counted from its end; empty if there is none. */
  private static String name(String uri, int fromEnd) {
    String[] names = uri.split("/");
    String name = names.length < fromEnd ? "" : names[names.length - fromEnd];
    return name.equals(".") || name.equals("..") ? "" : name;
  }
}
