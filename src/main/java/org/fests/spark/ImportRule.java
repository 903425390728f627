package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import org.fests.ingest.Formats;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;

/**
 * How logs become clips.
 *
 * @param format a format's name, or {@code auto}
 * @param channels each, any, fused, or {@code auto}: as the format's page says
 * @param licence of the logs; empty: what the log says
 * @param frameRate frames a second of a log without timestamps; 0: unknown
 * @param hints what a format needs and its logs may lack
 * @param mending what may be done to records
 * @param clipFrames most frames of a clip
 */
public record ImportRule(
    String format,
    String channels,
    String licence,
    double frameRate,
    Hints hints,
    Mending mending,
    int clipFrames)
    implements Serializable {
  static final List<String> FORMATS = Formats.words();
  static final List<String> CHANNELS = List.of("auto", "each", "any", "fused");

  public static final ImportRule DEFAULT =
      new ImportRule("auto", "auto", "", 0, Hints.NONE, Mending.USUAL, 1024);

  /** Returns the options that change what is read, as text: equal options, equal text. */
  String canonical() {
    return "%s %s %s %s %s %s".formatted(format, channels, frameRate, licence, hints, mending);
  }
}
