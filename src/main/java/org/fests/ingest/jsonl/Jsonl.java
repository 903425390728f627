package org.fests.ingest.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** The project's own JSON lines: docs/format.md. */
public final class Jsonl implements Format {
  @Override
  public String word() {
    return "fests";
  }

  @Override
  public String importer() {
    return "fests-jsonl/1";
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public boolean lines() {
    return true;
  }

  @Override
  public String head(String firstLine) {
    byte[] line = firstLine.getBytes(StandardCharsets.UTF_8);
    return JsonlReader.isHeader(line, 0, line.length) ? firstLine : "{\"fests\":1}";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    Set<String> keys = glance.jsonKeys();
    boolean frame = keys.contains("frame") && keys.contains("objects");
    return keys.contains("fests") || frame
        ? Optional.of("a line of FESTS's JSON, with \"fests\" or \"frame\" and \"objects\"")
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new JsonlReader(reading);
  }

  @Override
  public String extension() {
    return ".jsonl";
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new JsonlLog(target));
  }
}
