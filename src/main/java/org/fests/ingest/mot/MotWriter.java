package org.fests.ingest.mot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadLimits;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Writes one image stream as ground truth of 9 columns, in a folder: {@code gt/gt.txt}, {@code
 * gt/labels.txt} and {@code seqinfo.ini}. Frame k is written as k + 1, for MOTChallenge's count
 * from 1. Scores, velocities, attributes but {@code visibility}, and uneven times have no place
 * there.
 */
final class MotWriter implements LogWriter {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String COUNTED = "0|[1-9]\\d{0,17}";

  private final LogTarget target;
  private final OutputStream rows;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> classes = new LinkedHashMap<>();
  private final Map<String, Long> tracks = new LinkedHashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private Optional<FrameBatch> first = Optional.empty();
  private long nextTrack = 1;
  private long frames;
  private boolean gapless = true;

  MotWriter(LogTarget target) throws IOException {
    this.target = target;
    rows = new BufferedOutputStream(target.create("gt/gt.txt"), 1 << 16);
  }

  @Override
  public void clip(FrameBatch clip) throws IOException {
    require(clip.stream().space() == Space.IMAGE, clip, "its boxes are in an image");
    String begun = first.orElse(clip).stream().streamId();
    require(clip.stream().streamId().equals(begun), clip, "it holds one stream, here " + begun);
    require(clip.upright(), clip, "its boxes are upright");
    require(clip.oneSamplePerFrame(), clip, "its frames are of one channel");
    if (first.isEmpty()) {
      first = Optional.of(clip);
    }
    Optional<AttributeColumn> visibility =
        clip.attributes().stream().filter(column -> column.name().equals("visibility")).findFirst();
    for (int frame = 0; frame < clip.frames(); frame++) {
      gapless &= clip.index(frame) == frames++;
      text.setLength(0);
      for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
        row(clip, clip.index(frame) + 1, d);
        text.append(visible(visibility, d)).append('\n');
      }
      rows.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void require(boolean holds, FrameBatch clip, String what) {
    if (!holds) {
      throw new LogException(
          Place.whole(target.uri()),
          "MOTChallenge's CSV cannot hold %s: %s".formatted(clip.stream().streamId(), what),
          "name one stream of upright boxes in an image, or write another format");
    }
  }

  private void row(FrameBatch clip, long frame, int d) {
    double width = clip.width(d);
    double height = clip.height(d);
    text.append(frame).append(',').append(track(clip.trackName(d))).append(',');
    text.append(edge(clip.x(d), width)).append(',').append(edge(clip.y(d), height)).append(',');
    text.append(NumberText.of(width)).append(',').append(NumberText.of(height)).append(',');
    text.append("1,").append(classNumber(clip.className(d))).append(',');
  }

  /** Returns the first pixel, counted from 1; decimal, so that short numbers stay short. */
  private static String edge(double centre, double size) {
    return BigDecimal.valueOf(centre)
        .subtract(BigDecimal.valueOf(size).multiply(HALF))
        .add(BigDecimal.ONE)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String visible(Optional<AttributeColumn> visibility, int d) {
    return visibility
        .flatMap(column -> column.of(d))
        .filter(AttributeValue.Numeric.class::isInstance)
        .map(value -> NumberText.of(((AttributeValue.Numeric) value).value()))
        .orElse("-1");
  }

  /** Returns the track's own number, unless it has none or another has it; -1 for no track. */
  private long track(String name) {
    if (name.isEmpty()) {
      return -1;
    }
    Long known = tracks.get(name);
    if (known != null) {
      return known;
    }
    long number = name.matches(COUNTED) ? Long.parseLong(name) : nextTrack;
    while (!taken.add(number)) {
      number = nextTrack++;
    }
    tracks.put(name, number);
    return number;
  }

  private int classNumber(String name) {
    if (!classes.containsKey(name) && !name.strip().lines().toList().equals(List.of(name))) {
      throw new LogException(
          Place.whole(target.uri()),
          "class '%s' is not one line of text".formatted(name),
          "rename it");
    }
    return classes.computeIfAbsent(name, added -> classes.size() + 1);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    write("gt/labels.txt", String.join("\n", classes.keySet()) + "\n");
    if (first.isPresent()) {
      write("seqinfo.ini", info(first.get()));
    }
  }

  private String info(FrameBatch clip) {
    StringBuilder lines = new StringBuilder("[Sequence]\n");
    lines.append("name=").append(clip.stream().recordingId()).append('\n');
    long period = clip.stream().periodNanos();
    if (clip.timed() && period > 0) {
      String rate = BigDecimal.valueOf(1e9 / (double) period).toPlainString();
      lines.append("frameRate=").append(rate).append('\n');
    }
    if (gapless && frames <= ReadLimits.DEFAULT.numberedFrames()) {
      lines.append("seqLength=").append(frames).append('\n');
    }
    return lines.toString();
  }

  private void write(String file, String content) throws IOException {
    try (OutputStream out = target.create(file)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
