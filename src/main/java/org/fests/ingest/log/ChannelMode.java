package org.fests.ingest.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fests.scene.Channels;

/** How a log's channels shall be read: named by the user, or left to the format. */
public enum ChannelMode {
  /** As the format's page says: {@link Format#channels}. */
  BY_FORMAT,
  EACH,
  ANY,
  FUSED;

  /** Returns the mode for a log of that format. */
  public Channels in(Format format) {
    return this == BY_FORMAT ? format.channels() : Channels.valueOf(name());
  }

  /** Returns the mode a user names. */
  public static Optional<ChannelMode> of(String word) {
    return named().filter(mode -> mode.word().equals(word)).findFirst();
  }

  /** Returns all names a user may write. */
  public static List<String> words() {
    return named().map(ChannelMode::word).toList();
  }

  private static Stream<ChannelMode> named() {
    return Arrays.stream(values()).filter(mode -> mode != BY_FORMAT);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
