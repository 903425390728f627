package org.fests.ingest.jsonl;

import java.util.Map;
import java.util.Set;
import org.fests.scene.Space;

/**
 * What the first line of a log may say of all others.
 *
 * @param recording its name, or empty
 * @param licence its licence, or empty
 * @param channel the channel of lines that name none
 * @param space of channels that {@code spaces} does not name
 * @param spaces by channel
 * @param periodNanos how long a frame lasts, nanoseconds, or 0
 * @param rate frames a second of a log without timestamps, or 0
 * @param classes all classes there may be; empty: any
 * @param note for people
 */
public record Header(
    String recording,
    String licence,
    String channel,
    Space space,
    Map<String, Space> spaces,
    long periodNanos,
    double rate,
    Set<String> classes,
    String note) {
  /** The channel of logs that name none. */
  public static final String MAIN = "main";

  /** What holds when there is no header. */
  public static final Header NONE =
      new Header("", "", MAIN, Space.IMAGE, Map.of(), 0, 0, Set.of(), "");

  public Header {
    spaces = Map.copyOf(spaces);
    classes = Set.copyOf(classes);
    if (periodNanos < 0 || !(rate >= 0 && rate <= 1e9)) {
      throw new IllegalArgumentException(
          "Invalid header: period %d ns, rate %s a second".formatted(periodNanos, rate));
    }
  }

  /** Returns the header of a recording of one camera, in image space. */
  public static Header ofCamera(
      String recording, String licence, String channel, long periodNanos) {
    return new Header(
        recording, licence, channel, Space.IMAGE, Map.of(), periodNanos, 0, Set.of(), "");
  }

  /** Returns the same header with a note for people. */
  public Header note(String text) {
    return new Header(recording, licence, channel, space, spaces, periodNanos, rate, classes, text);
  }

  Space spaceOf(String name) {
    return spaces.getOrDefault(name, space);
  }
}
