package org.fests.ingest.visdrone;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.fests.ingest.csv.BoxRows;
import org.fests.ingest.csv.BoxRows.Confidence;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Dialect;
import org.fests.ingest.csv.FrameOrder;
import org.fests.ingest.csv.FrameRows;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.scene.Space;

/** Reads VisDrone's CSV as one image stream. */
final class VisDroneReader implements FormatReader {
  private final Reading reading;
  private final VisDroneSurvey survey = new VisDroneSurvey();

  VisDroneReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    if (!reading.options().hints().className().isEmpty()) {
      throw new LogException(
          Place.whole(reading.source().uri()),
          "column 8 names the classes, and one is stated too",
          "leave --class away");
    }
    int longest = reading.options().limits().lineBytes();
    new FrameOrder(reading, in -> new CsvRows(in, Dialect.PLAIN, longest), survey)
        .read(bytes, () -> Unpacked.of(reading.source().open()), this::read);
  }

  private void read(Rows rows) throws IOException {
    Confidence meaning =
        survey.truth() ? Confidence.FLAG : survey.probable() ? Confidence.SCORE : Confidence.OTHER;
    BoxRows columns =
        new BoxRows(
            new BoxRows.Layout(VisDroneColumns.COLUMNS, 0, "camera"),
            meaning,
            new VisDroneColumns(),
            reading.tally());
    new FrameRows(reading, one -> new Streams(reading, facts()), FrameRows.Sequence.NAMED, columns)
        .read(rows);
  }

  private LogFacts facts() {
    return new LogFacts(
        reading.recordingId(""),
        Space.IMAGE,
        Map.of(),
        0,
        reading.options().labels().frameRate(),
        reading.provenance(""));
  }
}
