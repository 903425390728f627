package org.fests.ingest.kitti;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Makes frames of rows that come in the order of their frames. */
final class LabelFrames {
  private static final int QUOTED = 400;

  private final Reading reading;
  private final Streams streams;
  private final Drive drive;
  private final Label label;
  private final LabelSurvey survey;
  private final FrameDraft frame = new FrameDraft();
  private SampleDraft camera = frame.sample(Kitti.CAMERA);
  private SampleDraft ego = frame.sample(Kitti.EGO);
  private Row row = new Row();
  private long index = -1;
  private long line;

  LabelFrames(Reading reading, Streams streams, Drive drive, Label label, LabelSurvey survey) {
    this.reading = reading;
    this.streams = streams;
    this.drive = drive;
    this.label = label;
    this.survey = survey;
    frame.place(() -> at(line), () -> row.excerpt(QUOTED));
  }

  /** Reads all rows; frames that oxts has and no row names are without detections. */
  void read(Rows rows) throws IOException {
    row = rows.row();
    while (rows.next()) {
      String flaw = row.flaw().isEmpty() ? frameFlaw() : row.flaw();
      if (flaw.isEmpty()) {
        goTo(row.whole(Label.FRAME));
        detections();
      } else {
        streams.reject(at(row.line()), flaw, row.excerpt(QUOTED));
      }
    }
    goTo(Math.max(index + 1, drive.frames()));
  }

  private String frameFlaw() {
    long wanted = row.whole(Label.FRAME);
    if (wanted < 0) {
      return "frame '%s' is no whole number from 0".formatted(row.text(Label.FRAME));
    }
    int most = reading.options().limits().numberedFrames();
    return wanted > most
        ? "frame %d is more than numbered.frames.max=%d".formatted(wanted, most)
        : "";
  }

  /** Ends the frame in hand if another one is wanted, and makes the empty ones between. */
  private void goTo(long wanted) {
    if (wanted == index) {
      return;
    }
    if (index >= 0) {
      streams.accept(frame);
    }
    for (long empty = index + 1; empty < Math.min(wanted, drive.frames()); empty++) {
      begin(empty);
      streams.accept(frame);
    }
    begin(wanted);
  }

  private void begin(long wanted) {
    index = wanted;
    line = row.line();
    frame.clear().index(wanted);
    drive.fill(frame, wanted);
    if (survey.flat() || !survey.solid()) {
      camera = frame.sample(Kitti.CAMERA);
    }
    ego = survey.solid() ? frame.sample(Kitti.EGO) : camera;
    if (!survey.flat() && survey.solid()) {
      camera = ego;
    }
  }

  private void detections() {
    Optional<String> unwanted = Label.unwanted(row);
    if (unwanted.isPresent()) {
      camera.next();
      reading.tally().ignored(unwanted.get());
      return;
    }
    String flaw = label.read(row);
    if (!flaw.isEmpty()) {
      camera.next();
      frame.flawedDetection(at(row.line()), flaw);
      return;
    }
    if (label.flat()) {
      DetectionDraft draft = camera.next();
      label.fillFlat(row, draft);
      keep(camera, draft, Space.IMAGE);
    }
    if (label.solid()) {
      DetectionDraft draft = ego.next();
      label.fillSolid(row, draft);
      keep(ego, draft, Space.EGO);
    }
  }

  private void keep(SampleDraft sample, DetectionDraft draft, Space space) {
    String track = Label.track(row);
    Optional<String> flaw = draft.flaw(space);
    if (flaw.isPresent()) {
      frame.flawedDetection(at(row.line()), flaw.get());
    } else if (!track.isEmpty() && !sample.claim(track)) {
      frame.flawedDetection(
          at(row.line()), "track '%s' occurs twice in one frame".formatted(track));
    } else {
      draft.track(track);
      sample.keep();
    }
  }

  private Place at(long number) {
    return new Place(reading.source().uri(), number, 0, "");
  }
}
