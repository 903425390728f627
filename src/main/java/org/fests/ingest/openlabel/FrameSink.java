package org.fests.ingest.openlabel;

import java.util.LinkedHashSet;
import java.util.Set;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.HeldFrames;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LongColumn;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.scene.FrameBatch;

/** Takes frames as they are read. */
interface FrameSink {
  /** Takes a sound frame; afterwards its draft may be used again. */
  void accept(FrameDraft frame);

  /** Takes a bad frame. */
  void reject(FrameDraft frame);

  /**
   * Takes a bad detection of a sound frame that is being made.
   *
   * @param text the beginning of its text
   */
  void reject(FrameDraft frame, Place place, String reason, String text);

  void finish();

  /** Gives frames on as they come. */
  record Passing(Streams streams) implements FrameSink {
    @Override
    public void accept(FrameDraft frame) {
      streams.accept(frame);
    }

    @Override
    public void reject(FrameDraft frame) {
      streams.accept(frame);
    }

    @Override
    public void reject(FrameDraft frame, Place place, String reason, String text) {
      frame.flawedDetection(place, reason);
    }

    @Override
    public void finish() {
      streams.finish();
    }
  }

  /** Holds frames to the end and sorts them. */
  final class Sorting implements FrameSink {
    private final Reading reading;
    private final Streams streams;
    private final boolean filling;
    private final HeldFrames held;

    /**
     * Holds nothing yet.
     *
     * @param filling whether each frame has a reading of every channel that any frame has
     */
    Sorting(Reading reading, Streams streams, boolean filling) {
      this.reading = reading;
      this.filling = filling;
      this.streams = streams;
      held = new HeldFrames(reading.options().limits());
    }

    @Override
    public void accept(FrameDraft frame) {
      if (held.full()) {
        throw new LogException(
            Place.whole(reading.source().uri()),
            "log has more frames and boxes than gathered.records.max=%d"
                .formatted(reading.options().limits().gatheredRecords()),
            "write its streams before its frames, and those in order: then none is held");
      }
      held.hold(frame);
    }

    @Override
    public void reject(FrameDraft frame) {
      streams.accept(frame);
    }

    @Override
    public void reject(FrameDraft frame, Place place, String reason, String text) {
      streams.reject(place, reason, text);
    }

    @Override
    public void finish() {
      LongColumn indexes = new LongColumn();
      Set<String> channels = new LinkedHashSet<>();
      for (int part = 0; part < held.size(); part++) {
        indexes.add(held.index(part));
        FrameBatch clip = held.clip(part);
        int frame = held.frame(part);
        for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
          channels.add(clip.channel(sample));
        }
      }
      FrameDraft draft =
          new FrameDraft().place(() -> Place.whole(reading.source().uri()), () -> "");
      for (int part : HeldFrames.sorted(indexes)) {
        draft.clear();
        (filling ? channels : Set.<String>of()).forEach(draft::sampleOf);
        held.pour(part, draft);
        streams.accept(draft);
      }
      streams.finish();
    }
  }
}
