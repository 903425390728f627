package org.fests.ingest.coco;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** COCO's JSON, of pictures or videos. */
public final class Coco implements Format {
  /** The one channel of its streams. */
  static final String CHANNEL = "camera";

  /** Keys that no other format has, each by itself. */
  private static final List<String> SIGNS =
      List.of(
          "images[].file_name",
          "images[].video_id",
          "annotations[].image_id",
          "annotations[].category_id",
          "videos[].file_names",
          "categories[].supercategory",
          "sequences[].annotated_image_paths");

  @Override
  public String word() {
    return "coco";
  }

  @Override
  public String importer() {
    return "coco-json/1";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    Set<String> keys = glance.jsonKeys();
    if (keys.contains("[].image_id") && keys.contains("[].category_id")) {
      return Optional.of(
          "the keys of COCO's results, a list with \"image_id\" and \"category_id\"");
    }
    boolean lists =
        keys.contains("images") && (keys.contains("annotations") || keys.contains("categories"));
    return lists || SIGNS.stream().anyMatch(keys::contains)
        ? Optional.of("the lists of COCO's JSON: \"images\", \"annotations\", \"categories\"")
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new CocoReader(reading);
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new CocoWriter(target));
  }
}
