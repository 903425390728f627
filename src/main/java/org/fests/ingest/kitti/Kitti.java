package org.fests.ingest.kitti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.csv.Dialect;
import org.fests.ingest.csv.Row;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** Labels and results of KITTI's tracking benchmark. */
public final class Kitti implements Format {
  static final String CAMERA = "camera";
  static final String EGO = "ego";

  /** Fields are cut at blanks, and quotes are nothing special. */
  static final Dialect BLANKS = new Dialect(' ', false);

  @Override
  public String word() {
    return "kitti";
  }

  @Override
  public String importer() {
    return "kitti-tracking/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    if (glance.folder()) {
      return Optional.empty();
    }
    CsvRows rows = new CsvRows(new ByteArrayInputStream(glance.start()), BLANKS, Glance.BYTES);
    return rows.next() && fits(rows.row())
        ? Optional.of(
            "rows of %d columns: frame, track, type, ..., as KITTI's"
                .formatted(rows.row().fields()))
        : Optional.empty();
  }

  private static boolean fits(Row row) {
    boolean fits =
        (row.fields() == Label.COLUMNS || row.fields() == Label.COLUMNS + 1)
            && row.whole(Label.FRAME) >= 0
            && row.whole(Label.TRACK) != ByteNumbers.NONE
            && Double.isNaN(row.number(Label.TYPE));
    for (int column = Label.TRUNCATED; fits && column < row.fields(); column++) {
      fits = !Double.isNaN(row.number(column));
    }
    return fits;
  }

  @Override
  public List<LogSource> files(LogSource log) throws IOException {
    List<LogSource> files = new ArrayList<>(List.of(log));
    for (String folder : List.of(Calibration.FOLDER, Oxts.FOLDER, Timestamps.FOLDER)) {
      Companion.of(log, folder).ifPresent(files::add);
    }
    return files;
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new KittiReader(reading);
  }

  @Override
  public String extension() {
    return "";
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new KittiWriter(target));
  }
}
