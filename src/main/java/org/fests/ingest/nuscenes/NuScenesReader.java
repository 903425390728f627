package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Reads the tables of a folder: each scene is a recording with one stream in world space. */
final class NuScenesReader implements FormatReader {
  private final Reading reading;
  private final FrameDraft frame = new FrameDraft();

  NuScenesReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream nothing) throws IOException {
    Tables tables = new Tables(reading);
    Samples samples = Samples.of(tables);
    if (samples.scenes().isEmpty()) {
      throw reading.failure(
          Place.whole(reading.source().uri()), "table scene.json has no row", "copy it again");
    }
    Instances instances = Instances.of(tables);
    Poses poses = Poses.of(tables, samples);
    List<Streams> recordings = recordings(samples);
    Annotations boxes = new Annotations(reading, tables, samples, instances, recordings.get(0));
    int[][] bySample = boxes.bySample();
    List<List<Sample>> byScene = samples.byScene();
    for (int scene = 0; scene < recordings.size(); scene++) {
      Streams streams = recordings.get(scene);
      for (int i = 0; i < byScene.get(scene).size(); i++) {
        Sample sample = byScene.get(scene).get(i);
        frame(i, sample, poses, boxes, bySample[sample.number()]);
        streams.accept(frame);
      }
      streams.finish();
    }
  }

  private List<Streams> recordings(Samples samples) {
    List<Streams> all = new ArrayList<>();
    for (String name : samples.scenes()) {
      all.add(
          new Streams(
              reading,
              new LogFacts(
                  reading.recordingIdAmong(name),
                  Space.WORLD,
                  Map.of(),
                  0,
                  reading.options().labels().frameRate(),
                  reading.provenance(""))));
    }
    return all;
  }

  private void frame(int index, Sample sample, Poses poses, Annotations boxes, int[] here) {
    frame.clear().index(index).time(sample.nanos());
    frame.place(
        () -> Place.whole(reading.source().uri()), () -> "sample %d".formatted(sample.number()));
    poses.at(sample).ifPresent(frame::pose);
    SampleDraft detections = frame.sample(Space.WORLD.word());
    for (int annotation : here) {
      DetectionDraft draft = detections.next();
      boxes.fill(annotation, draft);
      Optional<String> flaw = draft.flaw(Space.WORLD);
      if (flaw.isEmpty() && !detections.claim(boxes.track(annotation))) {
        flaw = Optional.of("instance has two boxes in one sample");
      }
      if (flaw.isEmpty()) {
        detections.keep();
      } else {
        frame.place(() -> boxes.place(annotation), () -> boxes.text(annotation));
        frame.flawedDetection(boxes.place(annotation), flaw.get());
      }
    }
  }
}
