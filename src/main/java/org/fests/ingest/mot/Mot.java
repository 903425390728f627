package org.fests.ingest.mot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.csv.NumberTable;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** MOTChallenge's CSV of 7, 9 or 10 columns. */
public final class Mot implements Format {
  @Override
  public String word() {
    return "mot";
  }

  @Override
  public String importer() {
    return "motchallenge/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    NumberTable table = NumberTable.of(glance);
    int columns = table.columns();
    boolean fits =
        !glance.hints().mapped()
            && (columns == 7 || columns == 9 || columns == 10)
            && table.whole(0, 0, 1e18)
            && table.whole(1, -1, 1e18)
            && (columns != 9 || table.whole(7, -1, Integer.MAX_VALUE))
            && (columns != 10 || world(table));
    return fits
        ? Optional.of(
            "rows of %d numbers: frame, track, left, top, width, height".formatted(columns))
        : Optional.empty();
  }

  /**
   * Returns whether columns 8 to 10 may be a position: they are not if they are category,
   * truncation and occlusion of VisDrone in every row, unless they never change.
   */
  private static boolean world(NumberTable table) {
    boolean visDrone = table.whole(7, 0, 11) && table.whole(8, -1, 1) && table.whole(9, -1, 2);
    return !visDrone || (table.constant(7) && table.constant(8) && table.constant(9));
  }

  @Override
  public List<LogSource> files(LogSource log) throws IOException {
    List<LogSource> files = new ArrayList<>(List.of(log));
    SequenceInfo.file(log).ifPresent(files::add);
    ClassNames.file(log).ifPresent(files::add);
    return files;
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new MotReader(reading);
  }

  @Override
  public String extension() {
    return "";
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) throws IOException {
    return Optional.of(new MotWriter(target));
  }
}
