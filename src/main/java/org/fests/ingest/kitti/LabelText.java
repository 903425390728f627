package org.fests.ingest.kitti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/** Writes the rows of frames: an object in the image and in space has one row. */
final class LabelText {
  private static final String NO_BOX = " -1 -1 -1 -1";
  private static final String NO_CUBOID = " -1 -1 -1 -1000 -1000 -1000 -10";
  private static final String EMPTY =
      " -1 " + Label.DONT_CARE + " -1 -1 -10 0 0 0 0" + NO_CUBOID + "\n";
  private static final String COUNTED = "0|[1-9]\\d{0,17}";

  private final String uri;
  private final boolean scored;
  private final Map<String, Long> tracks = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private long nextTrack = 1;

  /**
   * Makes a writer.
   *
   * @param uri of the log, for messages
   * @param scored whether rows have a score
   */
  LabelText(String uri, boolean scored) {
    this.uri = uri;
    this.scored = scored;
  }

  /**
   * One row in the making.
   *
   * @param head track, type, truncated, occluded, alpha
   * @param box the box in the image
   * @param cuboid the box in space
   * @param score with a blank before it, or empty
   */
  private record Line(String head, String box, String cuboid, String score) {
    /** Returns both in one, if this has only a box in the image and that only one in space. */
    Optional<Line> with(Line other) {
      boolean same =
          !head.startsWith("-1 ") && head.equals(other.head) && score.equals(other.score);
      return same && cuboid.equals(NO_CUBOID) && other.box.equals(NO_BOX)
          ? Optional.of(new Line(head, box, other.cuboid, score))
          : Optional.empty();
    }
  }

  /** Returns the rows of a frame; of one without objects a region that is nobody's care. */
  String rows(long index, List<Part> parts) {
    List<Line> lines = new ArrayList<>();
    for (Part part : parts) {
      add(part, lines);
    }
    if (lines.isEmpty()) {
      return index + EMPTY;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(index).append(' ').append(line.head()).append(line.box());
      text.append(line.cuboid()).append(line.score()).append('\n');
    }
    return text.toString();
  }

  private void add(Part part, List<Line> lines) {
    FrameBatch clip = part.clip();
    int first = clip.firstSample(part.frame());
    int end = clip.firstDetection(clip.endSample(part.frame()));
    for (int d = clip.firstDetection(first); d < end; d++) {
      join(line(clip, d), lines);
    }
  }

  /** Adds a line, into one that lacks just its box if there is one. */
  private static void join(Line line, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line other = lines.get(i);
      Optional<Line> both = other.with(line).or(() -> line.with(other));
      if (both.isPresent()) {
        lines.set(i, both.get());
        return;
      }
    }
    lines.add(line);
  }

  private Line line(FrameBatch clip, int d) {
    boolean image = clip.stream().space() == Space.IMAGE;
    return new Line(
        head(clip, d),
        image ? box(clip, d) : NO_BOX,
        image ? NO_CUBOID : cuboid(clip, d),
        scored ? " " + NumberText.of(clip.score(d)) : "");
  }

  private String head(FrameBatch clip, int d) {
    return "%d %s %s %s %s"
        .formatted(
            track(clip.trackName(d)),
            types.computeIfAbsent(clip.className(d), this::type),
            number(clip, d, "truncated", -1),
            number(clip, d, "occluded", 3),
            number(clip, d, "alpha", Label.NO_ANGLE));
  }

  /** Returns the class with a line for each blank, as KITTI writes Person_sitting. */
  private String type(String className) {
    String type = className.replaceAll("[\\x00-\\x20]", "_");
    if (type.equals(Label.DONT_CARE) || types.containsValue(type)) {
      throw new LogException(
          Place.whole(uri),
          "class '%s' would be written as %s, which is another".formatted(className, type),
          "rename it");
    }
    return type;
  }

  /** Returns a numeric attribute's text, or that of the number which says that there is none. */
  private static String number(FrameBatch clip, int d, String name, double none) {
    return clip.attributes().stream()
        .filter(column -> column.name().equals(name))
        .flatMap(column -> column.of(d).stream())
        .filter(AttributeValue.Numeric.class::isInstance)
        .mapToDouble(value -> ((AttributeValue.Numeric) value).value())
        .filter(
            value ->
                !name.equals("occluded")
                    || (value == Math.rint(value) && value >= 0 && value < none))
        .mapToObj(NumberText::of)
        .findFirst()
        .orElse(NumberText.of(none));
  }

  private static String box(FrameBatch clip, int d) {
    double x = clip.x(d);
    double y = clip.y(d);
    double width = clip.width(d) / 2;
    double height = clip.height(d) / 2;
    return numbers(x - width, y - height, x + width, y + height);
  }

  /** Returns size, centre of the bottom face and yaw, as the camera that looks ahead sees them. */
  private static String cuboid(FrameBatch clip, int d) {
    double height = clip.height(d);
    return numbers(
        height,
        clip.width(d),
        clip.length(d),
        -clip.y(d),
        height / 2 - clip.z(d),
        clip.x(d),
        Math.IEEEremainder(-clip.angle(d) - Math.PI / 2, 2 * Math.PI));
  }

  private static String numbers(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(' ').append(NumberText.of(number + 0.0));
    }
    return text.toString();
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
}
