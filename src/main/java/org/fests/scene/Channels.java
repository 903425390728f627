package org.fests.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a log whose frames hold several channels is read. SPRE.md section 1. */
public enum Channels {
  /** Each channel is a stream of its own: the lake's way. */
  EACH,
  /**
   * A formula is judged inside one channel at a time; the frame satisfies it if some channel does.
   */
  ANY,
  /** One frame with the detections of all channels, which must share a space. */
  FUSED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Channels> of(String word) {
    return Arrays.stream(values()).filter(channels -> channels.word().equals(word)).findFirst();
  }
}
