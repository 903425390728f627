package org.fests.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fests.ingest.log.Hints;
import org.fests.scene.FrameBatch;

/**
 * Logs of the formats that nothing here writes, made of a clip for measuring: as such logs are,
 * with as many digits and no more fields than usual.
 *
 * @param clip upright boxes in an image of 1920 x 1080 pixels, one sample a frame
 */
record BenchLogs(FrameBatch clip) {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final Hints SIZED = Hints.NONE.imageSize(WIDTH, HEIGHT);

  /** VisDrone's numbers of classes; 11 are the others. */
  private static final Map<String, Integer> CATEGORIES =
      Map.of("pedestrian", 1, "bicycle", 3, "car", 4, "truck", 6, "bus", 9, "motorcycle", 10);

  private static final String COLUMNS =
      "columns: {frame: frame, class: class, track: track, score: score}\n";

  /**
   * A log.
   *
   * @param name as the figures call it
   * @param format its word
   * @param hints that its reading needs
   */
  record Made(String name, String format, Hints hints, MemoryLog log) {}

  /** Returns a detection's text. */
  @FunctionalInterface
  private interface Text {
    String of(int frame, int detection);
  }

  List<Made> all() throws IOException {
    Hints csv = SIZED.map("bench", COLUMNS + "box: {columns: [left, top, width, height]}\n");
    Hints lines = SIZED.map("bench", "table: jsonl\n" + COLUMNS + "box: {columns: [box]}\n");
    return List.of(
        new Made("visdrone", "visdrone", SIZED, file(rows("", this::visDrone))),
        new Made("table, CSV", "table", csv, file(rows(header(), this::row))),
        new Made("table, JSON lines", "table", lines, file(rows("", this::object))),
        new Made("scalabel", "scalabel", SIZED, file(scalabel())),
        new Made("yolo", "yolo", SIZED, yolo()));
  }

  private static MemoryLog file(String text) throws IOException {
    MemoryLog log = new MemoryLog("bench");
    write(log, "", text);
    return log;
  }

  private static void write(MemoryLog log, String name, String text) throws IOException {
    try (OutputStream file = log.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String rows(String header, Text text) {
    StringBuilder rows = new StringBuilder(header);
    for (int frame = 0; frame < clip.frames(); frame++) {
      detections(frame, text).forEach(row -> rows.append(row).append('\n'));
    }
    return rows.toString();
  }

  private List<String> detections(int frame, Text text) {
    List<String> detections = new ArrayList<>();
    for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
      detections.add(text.of(frame, d));
    }
    return detections;
  }

  private String visDrone(int frame, int d) {
    return format(
        "%d,%s,%.0f,%.0f,%.0f,%.0f,1,%d,%d,%d",
        frame + 1,
        clip.trackName(d),
        left(d),
        top(d),
        clip.width(d),
        clip.height(d),
        CATEGORIES.getOrDefault(clip.className(d), 11),
        d % 2,
        d % 3);
  }

  private static String header() {
    return "frame,track,class,score,left,top,width,height\n";
  }

  private String row(int frame, int d) {
    return format("%d,%s,%s,%.2f,", frame, clip.trackName(d), clip.className(d), clip.score(d))
        + format("%.2f,%.2f,%.2f,%.2f", left(d), top(d), clip.width(d), clip.height(d));
  }

  private String object(int frame, int d) {
    return format("{\"frame\":%d,\"track\":\"%s\",", frame, clip.trackName(d))
        + format("\"class\":\"%s\",\"score\":%.2f,", clip.className(d), clip.score(d))
        + format("\"box\":[%.2f,%.2f,", left(d), top(d))
        + format("%.2f,%.2f]}", clip.width(d), clip.height(d));
  }

  private String scalabel() {
    List<String> frames = new ArrayList<>();
    for (int frame = 0; frame < clip.frames(); frame++) {
      frames.add(
          format("{\"name\":\"%07d.jpg\",\"videoName\":\"bench\",\"frameIndex\":%d,", frame, frame)
              + format("\"timestamp\":%d,\"labels\":[", frame * 100)
              + String.join(",", detections(frame, this::label))
              + "]}");
    }
    return "[" + String.join(",\n", frames) + "]\n";
  }

  private String label(int frame, int d) {
    return format("{\"id\":\"%s\",\"category\":\"%s\",", clip.trackName(d), clip.className(d))
        + format("\"score\":%.2f,\"box2d\":{", clip.score(d))
        + format("\"x1\":%.2f,\"y1\":%.2f,", left(d), top(d))
        + format("\"x2\":%.2f,", left(d) + clip.width(d) - 1)
        + format("\"y2\":%.2f}}", top(d) + clip.height(d) - 1);
  }

  private MemoryLog yolo() throws IOException {
    MemoryLog log = new MemoryLog("bench");
    write(log, "classes.txt", String.join("\n", clip.classes()) + "\n");
    for (int frame = 0; frame < clip.frames(); frame++) {
      List<String> lines = detections(frame, this::line);
      write(log, format("%06d.txt", frame), String.join("\n", lines) + "\n");
    }
    return log;
  }

  private String line(int frame, int d) {
    return format("%d %.6f %.6f ", clip.classOf(d), clip.x(d) / WIDTH, clip.y(d) / HEIGHT)
        + format("%.6f %.6f ", clip.width(d) / WIDTH, clip.height(d) / HEIGHT)
        + format("%.2f %s", clip.score(d), clip.trackName(d));
  }

  private double left(int d) {
    return clip.x(d) - clip.width(d) / 2;
  }

  private double top(int d) {
    return clip.y(d) - clip.height(d) / 2;
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
