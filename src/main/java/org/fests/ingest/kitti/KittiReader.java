package org.fests.ingest.kitti;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.FrameOrder;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.scene.Space;

/** Reads the labels of one sequence with what lies beside them. */
final class KittiReader implements FormatReader {
  private final Reading reading;
  private final LabelSurvey survey = new LabelSurvey();

  KittiReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    int longest = reading.options().limits().lineBytes();
    new FrameOrder(reading, in -> new CsvRows(in, Kitti.BLANKS, longest), survey)
        .read(bytes, () -> Unpacked.of(reading.source().open()), this::read);
  }

  private void read(Rows rows) throws IOException {
    ReadLimits limits = reading.options().limits();
    LogSource log = reading.source();
    Calibration calibration = Calibration.of(log, limits);
    Optional<Oxts> oxts = Oxts.of(log, limits);
    tell(calibration, oxts);
    Streams streams = new Streams(reading, facts());
    Drive drive = new Drive(calibration, oxts, Timestamps.of(log, limits));
    Label label = new Label(calibration, survey.probable(), reading.tally());
    new LabelFrames(reading, streams, drive, label, survey).read(rows);
    streams.finish();
  }

  private void tell(Calibration calibration, Optional<Oxts> oxts) {
    if (survey.solid() && !calibration.lidar()) {
      reading.tally().repaired("no calibration: ego is the camera, not the lidar");
    }
    if (oxts.isPresent() && calibration.egoToInertial().isEmpty()) {
      reading.tally().ignored("oxts, for no calibration has Tr_imu_velo");
    }
  }

  private LogFacts facts() {
    return new LogFacts(
        reading.recordingId(""),
        Space.IMAGE,
        Map.of(Kitti.EGO, Space.EGO),
        0,
        reading.options().labels().frameRate(),
        reading.provenance(""));
  }
}
