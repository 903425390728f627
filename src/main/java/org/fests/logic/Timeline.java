package org.fests.logic;

import org.fests.scene.FrameBatch;

/** Which channel each sample of a clip is of, and how long its frames last. */
final class Timeline {
  private final FrameBatch clip;
  private final int[] channels;

  Timeline(FrameBatch clip) {
    this.clip = clip;
    channels = clip.columns().samples().channelCodes();
  }

  int frames() {
    return clip.frames();
  }

  /** Returns the code of its channel. */
  int channel(int sample) {
    return channels.length == 0 ? 0 : channels[sample];
  }

  /** Returns how many channels there are. */
  int channels() {
    return clip.columns().samples().channels().size();
  }

  /** Returns the frame's first sample of the channel; NONE without it or without that frame. */
  int at(int frame, int channel) {
    if (frame < 0 || frame >= clip.frames()) {
      return FrameBatch.NONE;
    }
    int sample = clip.firstSample(frame);
    int end = clip.endSample(frame);
    while (sample < end && channel(sample) != channel) {
      sample++;
    }
    return sample < end ? sample : FrameBatch.NONE;
  }

  /** Returns how long the frames [start, end) last, nanoseconds; only if the clip is timed. */
  long nanos(int start, int end) {
    return time(end) - time(start);
  }

  private long time(int frame) {
    return frame < clip.frames()
        ? clip.time(frame)
        : clip.time(frame - 1) + clip.stream().periodNanos();
  }

  /** Returns how long the frame before lasts; not a number where that is unknown. */
  double secondsBefore(int frame) {
    return clip.timed() && frame > 0 ? nanos(frame - 1, frame) / 1e9 : Double.NaN;
  }
}
