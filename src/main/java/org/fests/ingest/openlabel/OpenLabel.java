package org.fests.ingest.openlabel;

import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** ASAM OpenLABEL 1.0. */
public final class OpenLabel implements Format {
  @Override
  public String word() {
    return "openlabel";
  }

  @Override
  public String importer() {
    return "openlabel/1";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    return glance.jsonKeys().contains(Outline.ROOT)
        ? Optional.of("the key \"openlabel\"")
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new OpenLabelReader(reading);
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new OpenLabelWriter(target));
  }
}
