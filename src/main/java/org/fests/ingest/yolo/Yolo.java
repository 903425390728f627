package org.fests.ingest.yolo;

import java.io.IOException;
import java.io.InputStream;
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
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Unpacked;

/** YOLO's text files, one a frame. */
public final class Yolo implements Format {
  static final Dialect BLANKS = new Dialect(' ', false);

  /** So many files are looked at for a first line. */
  private static final int LOOKS = 8;

  @Override
  public String word() {
    return "yolo";
  }

  @Override
  public String importer() {
    return "yolo-text/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    if (!glance.folder()) {
      return Optional.empty();
    }
    List<String> files = FrameFiles.names(glance.source());
    for (String file : files.subList(0, Math.min(LOOKS, files.size()))) {
      LogSource source = glance.source().at(file).orElseThrow();
      if (source.folder()) {
        return Optional.empty();
      }
      try (InputStream bytes = Unpacked.of(source.open())) {
        CsvRows rows = new CsvRows(bytes, BLANKS, Glance.BYTES);
        if (rows.next()) {
          return fits(rows.row())
              ? Optional.of("text files, one a frame, with lines \"class x y width height\"")
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** A box has 5 to 11 numbers; an outline, which the reader refuses in words, has pairs. */
  private static boolean fits(Row row) {
    boolean count = row.fields() >= 5 && (row.fields() <= 11 || row.fields() % 2 == 1);
    boolean shares = count && row.whole(0) != ByteNumbers.NONE && row.whole(0) >= 0;
    for (int field = 1; shares && field < 5; field++) {
      shares = LineReader.share(row.number(field));
    }
    return shares;
  }

  @Override
  public List<LogSource> files(LogSource log) throws IOException {
    List<LogSource> files = new ArrayList<>();
    for (String name : FrameFiles.names(log)) {
      files.add(log.at(name).orElseThrow());
    }
    ClassNames.file(log).ifPresent(files::add);
    return files;
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new YoloReader(reading);
  }
}
