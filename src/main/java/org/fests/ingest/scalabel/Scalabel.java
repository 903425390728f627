package org.fests.ingest.scalabel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.Reading;

/** Scalabel's JSON, of which BDD100K's is one. */
public final class Scalabel implements Format {
  /** The channel of the boxes in the image. */
  static final String CAMERA = "camera";

  /** The channel of the boxes in space. */
  static final String EGO = "ego";

  /** Keys of a frame that tell it from any other format's. */
  private static final List<String> FRAME = List.of("labels", "frameIndex", "videoName");

  @Override
  public String word() {
    return "scalabel";
  }

  @Override
  public String importer() {
    return "scalabel-json/1";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    Set<String> keys = glance.jsonKeys();
    return frames(keys, "[].") || frames(keys, "frames[].")
        ? Optional.of("frames of Scalabel's JSON, with \"name\" and \"labels\"")
        : Optional.empty();
  }

  private static boolean frames(Set<String> keys, String list) {
    return keys.contains(list + "name")
        && FRAME.stream().anyMatch(key -> keys.contains(list + key));
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new ScalabelReader(reading);
  }
}
