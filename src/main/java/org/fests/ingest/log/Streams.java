package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.scene.Channels;

/**
 * Takes the frames of a recording one after another, leaves out what is bad or not wanted, and
 * sorts the rest into the clips of its streams. A log of several recordings has one of these for
 * each, one after another or side by side; each is finished when its recording is known to be over.
 */
public final class Streams {
  private final Reading reading;
  private final LogFacts facts;
  private final Selection selection;
  private final Map<String, StreamBuffer> buffers = new LinkedHashMap<>();
  private long skipped;
  private long lastSkipped = -1;

  /**
   * Begins a recording.
   *
   * @throws LogException if the log has another one of that name, or if its channels are in
   *     different spaces and shall be one stream
   */
  public Streams(Reading reading, LogFacts facts) {
    this.reading = reading;
    this.facts = facts;
    selection = reading.options().selection();
    refuseTwin();
    refuseTwoSpaces();
  }

  private void refuseTwin() {
    if (!reading.tally().begins(facts.recordingId())) {
      throw reading.failure(
          Place.whole(reading.source().uri()),
          "log has two recordings called '%s'".formatted(facts.recordingId()),
          "give them different names in the log");
    }
  }

  private void refuseTwoSpaces() {
    boolean differ =
        facts.spaces().entrySet().stream()
            .filter(entry -> selection.filter().keeps(entry.getKey()))
            .anyMatch(entry -> entry.getValue() != facts.space());
    if (reading.channels() != Channels.EACH && differ) {
      throw reading.failure(
          Place.whole(reading.source().uri()),
          "channels in different spaces cannot be one stream",
          "read each channel as a stream of its own: --channels each");
    }
  }

  /** Takes a frame; afterwards its draft may be used again. */
  public void accept(FrameDraft frame) {
    refuseTwoClocks(frame);
    if (frame.flaw().isPresent()) {
      reject(frame, frame.flaw().get());
    } else if (skips(frame)) {
      count(frame, 0);
    } else {
      deliver(frame);
    }
  }

  /**
   * Rejects one detection by itself: its frame is not known, or not read yet.
   *
   * @param record the beginning of its text
   */
  public void reject(Place where, String reason, String record) {
    reading.rejectDetection(where, reason, record);
  }

  /** Delivers what has not been delivered yet; no frame follows. */
  public void finish() {
    buffers.values().forEach(StreamBuffer::finish);
  }

  private void refuseTwoClocks(FrameDraft frame) {
    if (frame.timed() && reading.options().labels().frameRate() > 0) {
      throw new LogException(
          frame.place(),
          "the frame has a time, and a frame rate is stated too",
          "leave the frame rate away: it is for logs without timestamps");
    }
  }

  private boolean skips(FrameDraft frame) {
    boolean joined = reading.format().joins() && frame.index() == lastSkipped;
    if (joined || skipped < selection.skip()) {
      skipped += joined ? 0 : 1;
      lastSkipped = frame.index();
      return true;
    }
    return false;
  }

  private void deliver(FrameDraft frame) {
    Map<StreamBuffer, List<SampleDraft>> parts = parts(frame);
    Optional<String> refusal = refusal(frame, parts);
    if (refusal.isPresent()) {
      reject(
          frame,
          new Rejected(Rejected.Kind.FRAME, frame.place(), refusal.get(), frame.excerpt(), 0));
      return;
    }
    long out = 0;
    for (Map.Entry<StreamBuffer, List<SampleDraft>> part : parts.entrySet()) {
      part.getKey().add(frame, part.getValue());
      for (SampleDraft sample : part.getValue()) {
        out += sample.kept();
      }
    }
    count(frame, parts.isEmpty() ? 0 : 1, out);
  }

  private Optional<String> refusal(FrameDraft frame, Map<StreamBuffer, List<SampleDraft>> parts) {
    if (frame.samples().isEmpty() && reading.channels() == Channels.EACH) {
      return Optional.of("frame has no sample, so no channel's stream can hold it");
    }
    int most = reading.options().limits().frameDetections();
    if (frame.detections() > most) {
      return Optional.of(
          "frame has %d detections, more than frame.detections.max=%d"
              .formatted(frame.detections(), most));
    }
    for (Map.Entry<StreamBuffer, List<SampleDraft>> part : parts.entrySet()) {
      Optional<String> refusal = part.getKey().refusal(frame, part.getValue());
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** Returns the samples that are wanted, by the stream that takes them. */
  private Map<StreamBuffer, List<SampleDraft>> parts(FrameDraft frame) {
    Map<StreamBuffer, List<SampleDraft>> parts = new LinkedHashMap<>();
    if (reading.channels() != Channels.EACH) {
      parts.put(buffer(""), new ArrayList<>());
    }
    for (SampleDraft sample : frame.samples()) {
      if (selection.filter().keeps(sample.channel())) {
        String name = reading.channels() == Channels.EACH ? sample.channel() : "";
        parts.computeIfAbsent(buffer(name), key -> new ArrayList<>()).add(sample);
      }
    }
    return parts;
  }

  private StreamBuffer buffer(String channel) {
    return buffers.computeIfAbsent(channel, name -> new StreamBuffer(reading, facts, name));
  }

  private void count(FrameDraft frame, long out) {
    count(frame, out, 0);
  }

  private void count(FrameDraft frame, long framesOut, long out) {
    long rejected = frame.flawedDetections().size();
    long in = frame.detections();
    frame.flawedDetections().forEach(reading::reject);
    reading.tally().frames(new Count(1, framesOut, 0, 1 - framesOut));
    reading.tally().detections(new Count(in, out, rejected, in - out - rejected));
  }

  private void reject(FrameDraft frame, Rejected why) {
    long lost = frame.detections();
    reading.reject(new Rejected(why.kind(), why.place(), why.reason(), why.record(), lost));
    reading.tally().frames(new Count(1, 0, 1, 0));
    reading.tally().detections(new Count(lost, 0, lost, 0));
  }
}
