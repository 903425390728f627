package org.fests.ingest.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fests.scene.Channels;

/** How a log's channels shall be read: named by the user, or left to the format. */
public enum ChannelMode {
  /** As the format's page says: {@link Format#channels}. */
  BY_FORMAT,
  EACH,
  ANY;

  /** Returns the mode for a log of that format. */
  public Channels in(Format format) {
    return this == BY_FORMAT ? format.channels() : Channels.valueOf(name());
  }

  /** Returns the mode a user names: each or any. */
  public static Optional<ChannelMode> of(String word) {
    return Arrays.stream(values())
        .filter(mode -> mode != BY_FORMAT && mode.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
