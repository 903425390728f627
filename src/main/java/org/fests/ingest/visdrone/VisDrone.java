package org.fests.ingest.visdrone;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.csv.NumberTable;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.Reading;

/** VisDrone's CSV of 10 columns, for video. */
public final class VisDrone implements Format {
  @Override
  public String word() {
    return "visdrone";
  }

  @Override
  public String importer() {
    return "visdrone/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    NumberTable table = NumberTable.of(glance);
    boolean fits =
        !glance.hints().mapped()
            && table.columns() == 10
            && table.whole(0, 0, 1e18)
            && table.whole(1, -1, 1e18)
            && table.whole(7, 0, 11)
            && table.whole(8, -1, 1)
            && table.whole(9, -1, 2);
    return fits
        ? Optional.of(
            "rows of 10 numbers, the last three of which may be category, truncation, occlusion")
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new VisDroneReader(reading);
  }
}
