package org.fests.ingest.kitti;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fests.ingest.log.HeldRecording;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Writes an image stream, an ego stream, or both of a recording, into a folder: {@code label_02},
 * {@code calib} with a camera that looks ahead from where the lidar is, and {@code oxts} if the
 * pose of each frame from 0 on is known. The clips are held until the last one is there, for a row
 * has both boxes of an object.
 */
final class KittiWriter implements LogWriter {
  /** The camera's axes are those of the lidar, turned; the lidar is where the inertial unit is. */
  private static final String CALIBRATION =
      """
      P0: 1 0 0 0 0 1 0 0 0 0 1 0
      P1: 1 0 0 0 0 1 0 0 0 0 1 0
      P2: 1 0 0 0 0 1 0 0 0 0 1 0
      P3: 1 0 0 0 0 1 0 0 0 0 1 0
      R_rect 1 0 0 0 1 0 0 0 1
      Tr_velo_cam 0 -1 0 0 0 0 -1 0 1 0 0 0
      Tr_imu_velo 1 0 0 0 0 1 0 0 0 0 1 0
      """;

  private final LogTarget target;
  private final HeldRecording recording;

  KittiWriter(LogTarget target) {
    this.target = target;
    recording = new HeldRecording(target.uri());
  }

  @Override
  public void clip(FrameBatch clip) {
    StreamFacts facts = clip.stream();
    if (facts.space() == Space.WORLD) {
      throw refused(clip, "is in world space, and KITTI's boxes are seen from the car");
    }
    for (StreamFacts other : recording.streams()) {
      if (other.space() == facts.space() && !other.streamId().equals(facts.streamId())) {
        throw refused(
            clip, "is in %s space, as %s is".formatted(facts.space().word(), other.streamId()));
      }
    }
    if (facts.space() == Space.IMAGE && !clip.upright()) {
      throw refused(clip, "has turned boxes, and KITTI's in the image are upright");
    }
    recording.add(clip);
  }

  private LogException refused(FrameBatch clip, String what) {
    return new LogException(
        Place.whole(target.uri()),
        "stream %s %s".formatted(clip.stream().streamId(), what),
        "name one stream in an image and one in ego space with --stream");
  }

  @Override
  public void close() throws IOException {
    String name =
        recording.streams().isEmpty()
            ? "0000"
            : recording
                .streams()
                .get(0)
                .recordingId()
                .replaceAll("[^A-Za-z0-9_-]", "_")
                .replaceAll("^$", "_");
    LabelText labels = new LabelText(target.uri(), scored());
    OxtsText oxts = new OxtsText();
    try (OutputStream out = target.create("label_02/" + name + ".txt")) {
      recording.frames((index, parts) -> frame(out, labels, oxts, index, parts));
    }
    write(Calibration.FOLDER + "/" + name + ".txt", CALIBRATION);
    if (oxts.whole()) {
      write(Oxts.FOLDER + "/" + name + ".txt", oxts.text());
    }
  }

  private static void frame(
      OutputStream out, LabelText labels, OxtsText oxts, long index, List<Part> parts)
      throws IOException {
    oxts.add(
        index, parts.stream().flatMap(part -> part.clip().pose(part.frame()).stream()).findFirst());
    out.write(labels.rows(index, parts).getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, String text) throws IOException {
    try (OutputStream out = target.create(path)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private boolean scored() {
    return recording.clips().stream()
        .flatMapToDouble(clip -> Arrays.stream(clip.columns().detections().scores()))
        .anyMatch(score -> score != 1);
  }
}
