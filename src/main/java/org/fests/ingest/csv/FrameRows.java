package org.fests.ingest.csv;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Makes frames of one image stream of rows that come in the order of their frames. */
public final class FrameRows {
  private static final int QUOTED = 400;

  private final Reading reading;
  private final Streams streams;
  private final Sequence sequence;
  private final RowFormat format;
  private final FrameDraft frame = new FrameDraft();
  private SampleDraft sample;
  private Row row = new Row();
  private boolean begun;
  private long index;
  private long line;

  /**
   * What is known of the stream besides its rows.
   *
   * @param channel the stream's
   * @param image its picture's size, without a path
   * @param frames how many frames it has, counted from 1; 0 if only the rows tell
   */
  public record Sequence(String channel, Image image, long frames) {}

  public FrameRows(Reading reading, Streams streams, Sequence sequence, RowFormat format) {
    this.reading = reading;
    this.streams = streams;
    this.sequence = sequence;
    this.format = format;
    sample = frame.sample(sequence.channel());
    frame.place(() -> at(line), () -> row.excerpt(QUOTED));
  }

  /** Reads all rows; frames that the sequence has and no row names are without detections. */
  public void read(Rows rows) throws IOException {
    row = rows.row();
    while (rows.next()) {
      String flaw = row.flaw();
      long wanted = flaw.isEmpty() ? format.frame(row) : 0;
      if (flaw.isEmpty()) {
        flaw = flaw(wanted);
      }
      if (flaw.isEmpty()) {
        goTo(wanted);
        detection();
      } else {
        reject(flaw);
      }
    }
    if (sequence.frames() > 0) {
      goTo(sequence.frames() + 1);
    } else if (begun) {
      streams.accept(frame);
    }
  }

  private String flaw(long wanted) {
    if (wanted < 0 || wanted > FrameDraft.MAX_INDEX) {
      return "frame '%s' is not a whole number from 0".formatted(row.text(0));
    }
    return sequence.frames() > 0 && wanted > sequence.frames()
        ? "frame %d is after the sequence's last, %d".formatted(wanted, sequence.frames())
        : "";
  }

  /** Ends the frame in hand if another one is wanted, and makes the empty ones between. */
  private void goTo(long wanted) {
    if (begun && wanted == index) {
      return;
    }
    long next = begun ? index + 1 : Math.min(1, wanted);
    if (begun) {
      streams.accept(frame);
    }
    if (sequence.frames() > 0) {
      for (long empty = Math.max(1, next); empty < wanted; empty++) {
        begin(empty);
        streams.accept(frame);
      }
    }
    begin(wanted);
  }

  private void begin(long wanted) {
    begun = true;
    index = wanted;
    line = row.line();
    sample = frame.clear().index(wanted).sample(sequence.channel());
    if (sequence.image().width() > 0) {
      sample.image(sequence.image());
    }
  }

  private void detection() {
    DetectionDraft draft = sample.next();
    Optional<String> unwanted = format.unwanted(row);
    if (unwanted.isPresent()) {
      reading.tally().ignored(unwanted.get());
      return;
    }
    Optional<String> flaw = format.fill(row, draft).or(() -> draft.flaw(Space.IMAGE));
    if (flaw.isPresent()) {
      frame.flawedDetection(at(row.line()), flaw.get());
      return;
    }
    String track = format.track(row);
    if (!track.isEmpty() && !sample.claim(track)) {
      frame.flawedDetection(
          at(row.line()), "track '%s' occurs twice in one frame".formatted(track));
      return;
    }
    draft.track(track);
    sample.keep();
    format.kept(row);
  }

  /** Rejects a row that belongs to no frame. */
  private void reject(String reason) {
    streams.reject(at(row.line()), reason, row.excerpt(QUOTED));
  }

  private Place at(long lineNumber) {
    return new Place(reading.source().uri(), lineNumber, 0, "");
  }
}
