package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.StreamFacts;

/** The clip of one stream in the making. */
final class StreamBuffer {
  private final Reading reading;
  private final LogFacts log;
  private final String channel;
  private final Set<String> channels = new TreeSet<>();
  private final Set<String> channelsOfFrame = new HashSet<>();
  private final Set<String> tracksOfFrame = new HashSet<>();
  private final List<Image> images = new ArrayList<>();
  private final FrameBatchBuilder builder;
  private StreamFacts facts;
  private boolean first = true;
  private boolean begun;
  private boolean timed;
  private boolean pictured;
  private long lastIndex;
  private long lastNanos;

  /**
   * Makes the buffer of a stream.
   *
   * @param channel the stream's channel; empty for one stream of all channels
   */
  StreamBuffer(Reading reading, LogFacts log, String channel) {
    this.reading = reading;
    this.log = log;
    this.channel = channel;
    facts = facts(channel, log.periodNanos());
    builder = new FrameBatchBuilder(facts);
  }

  /** Returns why this stream cannot take these samples of the frame. */
  Optional<String> refusal(FrameDraft frame, List<SampleDraft> samples) {
    Optional<String> twice =
        reading.channels() == Channels.FUSED ? sharedTrack(frame, samples) : Optional.empty();
    return twice.isPresent() || !begun ? twice : refusalAfterOthers(frame, samples);
  }

  /** Returns that two channels of a fused frame have one track: which of both would be followed? */
  private Optional<String> sharedTrack(FrameDraft frame, List<SampleDraft> samples) {
    Set<String> seen = new HashSet<>(begun && joins(frame) ? tracksOfFrame : Set.of());
    return samples.stream()
        .flatMap(sample -> sample.tracks().stream())
        .filter(track -> !seen.add(track))
        .findFirst()
        .map("fused frame has track '%s' in two channels"::formatted);
  }

  private Optional<String> refusalAfterOthers(FrameDraft frame, List<SampleDraft> samples) {
    if (timed != timed(frame)) {
      return Optional.of(
          timed
              ? "frame has no time, the ones before it have"
              : "frame has a time, the ones before it none");
    }
    if (joins(frame)) {
      return samples.stream()
          .map(SampleDraft::channel)
          .filter(channelsOfFrame::contains)
          .findFirst()
          .map(name -> "frame %d has channel '%s' already".formatted(lastIndex, name));
    }
    if (reading.options().order() == Order.INCREASING && frame.index() <= lastIndex) {
      return Optional.of(
          "frame index %d does not increase: the one before is %d"
              .formatted(frame.index(), lastIndex));
    }
    return timed && nanos(frame) < lastNanos
        ? Optional.of(
            "time decreases: %d ns, the one before %d ns".formatted(nanos(frame), lastNanos))
        : Optional.empty();
  }

  void add(FrameDraft frame, List<SampleDraft> samples) {
    if (!(begun && joins(frame))) {
      begin(frame);
    }
    boolean fused = reading.channels() == Channels.FUSED;
    for (SampleDraft sample : samples) {
      begin(sample);
      channels.add(sample.channel());
      channelsOfFrame.add(sample.channel());
      if (fused) { // nothing else asks for them, and this is for every detection
        tracksOfFrame.addAll(sample.tracks());
      }
      sample.addTo(builder);
    }
  }

  /** Begins the sample, unless its frame is fused and has one: then it goes on with that. */
  private void begin(SampleDraft sample) {
    boolean fused = reading.channels() == Channels.FUSED;
    if (!fused || channelsOfFrame.isEmpty()) {
      images.add(sample.image());
      pictured |= sample.pictured();
      builder.sample(fused ? Channels.FUSED.word() : sample.channel());
    }
  }

  /** Delivers what is left of the stream. */
  void finish() {
    flush();
    if (begun) {
      reading.sink().ended(facts.streamId());
    }
  }

  private void flush() {
    if (builder.frames() == 0) {
      return;
    }
    FrameBatch clip = builder.build();
    if (first) {
      facts = facts(String.join(",", channels), period(clip));
      clip = clip.stream(facts);
      first = false;
    }
    if (pictured) {
      reading.sink().images(List.copyOf(images));
    }
    builder.clear(facts);
    images.clear();
    reading.sink().clip(clip);
  }

  private void begin(FrameDraft frame) {
    if (builder.frames() >= reading.options().limits().clipFrames()) {
      flush();
    }
    begun = true;
    timed = timed(frame);
    lastIndex = frame.index();
    channelsOfFrame.clear();
    tracksOfFrame.clear();
    if (timed) {
      lastNanos = nanos(frame);
      builder.frame(lastIndex, lastNanos);
    } else {
      builder.frame(lastIndex);
    }
    frame.pose().ifPresent(builder::pose);
  }

  /** Returns whether the frame is another channel's reading of the last one. */
  private boolean joins(FrameDraft frame) {
    return reading.format().joins()
        && frame.index() == lastIndex
        && (reading.options().order() == Order.INCREASING || reading.channels() != Channels.EACH);
  }

  private boolean timed(FrameDraft frame) {
    return frame.timed() || log.frameRate() > 0;
  }

  private long nanos(FrameDraft frame) {
    return frame.timed() ? frame.nanos() : log.nanos(frame.index());
  }

  private StreamFacts facts(String channelNames, long periodNanos) {
    return new StreamFacts(
        log.recordingId(),
        channel.isEmpty() ? log.recordingId() : log.recordingId() + "/" + channel,
        channelNames,
        reading.channels(),
        log.spaceOf(channel),
        periodNanos,
        log.provenance());
  }

  /** Returns the stated period, else the median distance of the clip's timestamps. */
  private long period(FrameBatch clip) {
    if (log.periodNanos() > 0 || !clip.timed() || clip.frames() < 2) {
      return log.periodNanos();
    }
    long[] gaps = new long[clip.frames() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = clip.time(i + 1) - clip.time(i);
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }
}
