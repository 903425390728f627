package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Reading;

/** Tables of nuScenes, Lyft and Woven. */
public final class NuScenes implements Format {
  static final List<String> TABLES =
      List.of(
          "attribute",
          "calibrated_sensor",
          "category",
          "ego_pose",
          "instance",
          "sample",
          "sample_annotation",
          "sample_data",
          "scene",
          "sensor",
          "visibility");

  private static final Set<String> NEEDED =
      Set.of("sample.json", "sample_annotation.json", "scene.json", "instance.json");

  @Override
  public String word() {
    return "nuscenes";
  }

  @Override
  public String importer() {
    return "nuscenes/1";
  }

  @Override
  public Optional<String> sign(Glance glance) throws IOException {
    return glance.folder() && new HashSet<>(glance.source().names()).containsAll(NEEDED)
        ? Optional.of("the tables scene, sample, instance and sample_annotation")
        : Optional.empty();
  }

  @Override
  public List<LogSource> files(LogSource log) throws IOException {
    List<LogSource> files = new ArrayList<>();
    for (String table : TABLES) {
      log.at(table + ".json").ifPresent(files::add);
    }
    return files;
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new NuScenesReader(reading);
  }
}
