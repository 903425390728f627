package org.fests.ingest.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.fests.scene.Provenance;
import org.fests.scene.Space;

/**
 * What all streams of a log share, once its beginning is read.
 *
 * @param recordingId never empty
 * @param space of the channels that {@code spaces} does not name
 * @param spaces by channel
 * @param periodNanos how long a frame lasts, nanoseconds; 0: as the frame rate says, else taken
 *     from the timestamps
 * @param frameRate frames a second of a log without timestamps; 0 when nobody says
 * @param provenance where it came from
 */
public record LogFacts(
    String recordingId,
    Space space,
    Map<String, Space> spaces,
    long periodNanos,
    double frameRate,
    Provenance provenance) {
  public LogFacts {
    spaces = Map.copyOf(spaces);
    if (periodNanos == 0 && frameRate > 0) {
      periodNanos = nanos(1, frameRate);
    }
  }

  /** Returns the time of the frame of that index, as the frame rate says, nanoseconds. */
  long nanos(long index) {
    return nanos(index, frameRate);
  }

  /** Divides exactly, where a double would lose nanoseconds after some days. */
  private static long nanos(long index, double frameRate) {
    return BigDecimal.valueOf(index, -9)
        .divide(BigDecimal.valueOf(frameRate), 0, RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(Long.MAX_VALUE))
        .longValueExact();
  }

  Space spaceOf(String channel) {
    return spaces.getOrDefault(channel, space);
  }
}
