package org.fests.ingest.strem;

import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;
import org.fests.scene.Channels;

/** STREM's JSON, versions 0.2.0 and 1.0.0. */
public final class Strem implements Format {
  @Override
  public String word() {
    return "strem";
  }

  @Override
  public String importer() {
    return "strem-json/1";
  }

  @Override
  public Channels channels() {
    return Channels.ANY;
  }

  @Override
  public Optional<String> sign(Glance glance) {
    Set<String> keys = glance.jsonKeys();
    boolean named = keys.contains("frames") && !keys.contains("frames[].labels");
    return named || keys.contains("version")
        ? Optional.of("the keys of STREM's JSON, \"version\" and \"frames\"")
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new StremReader(reading);
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new StremLog(target));
  }
}
