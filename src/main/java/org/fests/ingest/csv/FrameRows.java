package org.fests.ingest.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;

/** Makes frames of rows that come recording by recording, in the order of their frames. */
public final class FrameRows {
  private static final int QUOTED = 400;

  private final Reading reading;
  private final Function<String, Streams> recordings;
  private final Sequence sequence;
  private final RowFormat format;
  private final FrameDraft frame = new FrameDraft();
  private final Map<String, SampleDraft> samples = new HashMap<>();
  private SampleDraft sample = frame.sample("");
  private Optional<Streams> streams = Optional.empty();
  private Row row = new Row();
  private String recording = "";
  private String channel = "";
  private boolean begun;
  private boolean sampled;
  private long index;
  private long nanos;
  private long line;

  /**
   * What is known of the frames besides the rows.
   *
   * @param image the pictures' size, without a path; 0 if nobody says
   * @param counting whether numbers that no row names are frames too
   * @param last where they are, the number of the last frame, 1 being the first; 0 if only the rows
   *     tell
   */
  public record Sequence(Image image, boolean counting, long last) {
    /** Frames are those that rows name. */
    public static final Sequence NAMED = new Sequence(Image.UNKNOWN, false, 0);

    /** Returns frames from 1 to a last one; those that rows name if it is 0. */
    public static Sequence upTo(long last, Image image) {
      return new Sequence(image, last > 0, last);
    }
  }

  /**
   * Prepares to read.
   *
   * @param recordings begins the recording of a name
   */
  public FrameRows(
      Reading reading, Function<String, Streams> recordings, Sequence sequence, RowFormat format) {
    this.reading = reading;
    this.recordings = recordings;
    this.sequence = sequence;
    this.format = format;
    frame.place(() -> at(line), () -> row.excerpt(QUOTED));
  }

  /** Reads all rows. */
  public void read(Rows rows) throws IOException {
    row = rows.row();
    while (rows.next()) {
      boolean sound = row.flaw().isEmpty();
      long wanted = sound ? format.frame(row) : ByteNumbers.NONE;
      if (wanted >= 0) {
        take(wanted);
      } else {
        reject(sound ? format.misplaced(row) : row.flaw());
      }
    }
    end();
  }

  private void reject(String flaw) {
    reading.rejectDetection(at(row.line()), flaw, row.excerpt(QUOTED));
  }

  private void take(long wanted) {
    String name = format.recording(row);
    if (streams.isEmpty() || !name.equals(recording)) {
      end();
      recording = name;
      streams = Optional.of(recordings.apply(name));
    }
    if (!begun || wanted != index) {
      String flaw = uncounted(wanted);
      if (!flaw.isEmpty()) {
        reject(flaw);
        return;
      }
      goTo(wanted);
    }
    sample(format.channel(row));
    if (!format.empty(row)) {
      detection();
    }
  }

  private String uncounted(long wanted) {
    if (sequence.last() > 0 && wanted > sequence.last()) {
      return "frame %d is after the sequence's last, %d".formatted(wanted, sequence.last());
    }
    int most = reading.options().limits().numberedFrames();
    return sequence.counting() && wanted > most
        ? "frame %d passes numbered.frames.max=%d".formatted(wanted, most)
        : "";
  }

  /** Ends the recording in hand. */
  private void end() {
    if (sequence.last() > 0 && streams.isPresent()) {
      fill(sequence.last() + 1);
    }
    finishFrame();
    streams.ifPresent(Streams::finish);
    streams = Optional.empty();
    begun = false;
  }

  private void goTo(long wanted) {
    if (sequence.counting()) {
      fill(wanted);
    }
    finishFrame();
    begin(wanted, format.nanos(row));
  }

  /** Makes the frames before that one which no row names. */
  private void fill(long wanted) {
    long next = begun ? index + 1 : sequence.last() > 0 ? 1 : wanted;
    for (long missing = next; missing < wanted; missing++) {
      String held = channel;
      finishFrame();
      begin(missing, ByteNumbers.NONE);
      sample(held.isEmpty() ? format.channel(row) : held);
    }
  }

  private void finishFrame() {
    if (begun) {
      streams.orElseThrow().accept(frame);
      begun = false;
    }
  }

  private void begin(long wanted, long time) {
    begun = true;
    index = wanted;
    nanos = time;
    line = row.line();
    samples.clear();
    sampled = false;
    frame.clear().index(wanted);
    if (time != ByteNumbers.NONE) {
      frame.time(time);
    }
  }

  /** Goes to a channel's sample of the frame, begun if it has none yet. */
  private void sample(String name) {
    if (!sampled || !name.equals(channel)) {
      sampled = true;
      channel = name;
      sample = samples.computeIfAbsent(name, this::newSample);
    }
  }

  private SampleDraft newSample(String name) {
    SampleDraft first = frame.sample(name);
    return sequence.image().width() > 0 ? first.image(sequence.image()) : first;
  }

  private void detection() {
    DetectionDraft draft = sample.next();
    String unwanted = format.unwanted(row);
    if (!unwanted.isEmpty()) {
      reading.tally().ignored(unwanted);
      return;
    }
    String flaw = flaw(draft);
    if (flaw.isEmpty()) {
      sample.keep();
      format.kept(row);
    } else {
      frame.flawedDetection(at(row.line()), flaw);
    }
  }

  private String flaw(DetectionDraft draft) {
    if (format.nanos(row) != nanos) {
      return "time differs from that of the frame's first row";
    }
    String unread = format.fill(row, draft);
    if (!unread.isEmpty()) {
      return unread;
    }
    Optional<String> flaw = draft.flaw(format.space());
    if (flaw.isPresent()) {
      return flaw.get();
    }
    String track = format.track(row);
    draft.track(track);
    return track.isEmpty() || sample.claim(track)
        ? ""
        : "track '%s' occurs twice in one frame".formatted(track);
  }

  private Place at(long lineNumber) {
    return new Place(reading.source().uri(), lineNumber, 0, "");
  }
}
