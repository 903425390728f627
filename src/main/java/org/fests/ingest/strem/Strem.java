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
  /** The keys of a document none of whose frames was sampled. */
  private static final Set<String> BARE = Set.of("version", "frames", "frames[].index");

  private static final Set<String> EMPTY = Set.of("version", "frames");

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
    boolean bare = !keys.isEmpty() && BARE.containsAll(keys);
    boolean empty =
        keys.containsAll(EMPTY)
            && keys.stream().allMatch(key -> BARE.contains(key) || !key.startsWith("frames"));
    return bare || empty || keys.contains("frames[].samples")
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
