package org.fests.ingest.argoverse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Reading;

/** Logs of the Argoverse 2 sensor dataset. */
public final class Argoverse implements Format {
  static final String BOXES = "annotations.feather";
  static final String POSES = "city_SE3_egovehicle.feather";

  @Override
  public String word() {
    return "argoverse";
  }

  @Override
  public String importer() {
    return "argoverse2/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    return glance.folder() && glance.source().names().contains(BOXES)
        ? Optional.of("the file " + BOXES)
        : Optional.empty();
  }

  /** Of the sweeps only the names count, which tell the frames. */
  @Override
  public List<LogSource> files(LogSource log) throws IOException {
    List<LogSource> files = new ArrayList<>();
    log.at(BOXES).ifPresent(files::add);
    log.at(POSES).ifPresent(files::add);
    Sweeps.of(log).ifPresent(files::add);
    return files;
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new ArgoverseReader(reading);
  }
}
