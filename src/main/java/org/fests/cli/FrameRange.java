package org.fests.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.scene.FrameBatch;

/**
 * Frames that the user names by their indexes, as {@code match} prints them.
 *
 * @param first index of the first frame
 * @param end index after the last
 */
record FrameRange(long first, long end) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.\\.(\\d{1,18})");

  static FrameRange of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new CommandException("--frames %s: write FIRST..END, such as 45..76".formatted(text));
    }
    return new FrameRange(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  /** Returns the stream's frames in the range; their indexes increase. */
  FrameBatch cut(FrameBatch stream) {
    int start = 0;
    while (start < stream.frames() && stream.index(start) < first) {
      start++;
    }
    int stop = start;
    while (stop < stream.frames() && stream.index(stop) < end) {
      stop++;
    }
    if (start == stop) {
      throw new CommandException(
          "--frames %d..%d: %s has no such frames"
              .formatted(first, end, stream.stream().streamId()));
    }
    return stream.slice(start, stop);
  }
}
