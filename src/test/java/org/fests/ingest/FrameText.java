package org.fests.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Frames as short text, for tests: {@code 5: car#1 10,20 4x6 @90 ~0.5 occluded=true; cup 3,4 2x2}.
 * The detections of a frame are in order of their text. In space a box is {@code x,y,z
 * LENGTHxWIDTHxHEIGHT}; numbers are rounded to six places.
 */
public final class FrameText {
  private FrameText() {}

  /** Returns a line for each frame of the clip. */
  public static List<String> of(FrameBatch clip) {
    return IntStream.range(0, clip.frames()).mapToObj(frame -> line(clip, frame)).toList();
  }

  private static String line(FrameBatch clip, int frame) {
    String detections =
        clip.frame(frame).detections().stream()
            .map(detection -> of(detection, clip.stream().space()))
            .sorted()
            .collect(Collectors.joining("; "));
    return (clip.index(frame) + ": " + detections).strip();
  }

  private static String of(Detection detection, Space space) {
    Box box = detection.box();
    StringBuilder text = new StringBuilder(detection.className());
    detection.track().ifPresent(track -> text.append('#').append(track));
    text.append(' ').append(numbers(",", box.x(), box.y()));
    if (space.solid()) {
      text.append(',').append(numbers("", box.z())).append(' ');
      text.append(numbers("x", box.length(), box.width(), box.height()));
    } else {
      text.append(' ').append(numbers("x", box.width(), box.height()));
    }
    String degrees = numbers("", Math.toDegrees(box.angle()));
    if (!degrees.equals("0")) {
      text.append(" @").append(degrees);
    }
    if (detection.score() != 1) {
      text.append(" ~").append(numbers("", detection.score()));
    }
    new TreeMap<>(detection.attributes())
        .forEach((name, value) -> text.append(' ').append(name).append('=').append(value(value)));
    return text.toString();
  }

  private static String value(AttributeValue value) {
    if (value instanceof AttributeValue.Numeric number) {
      return numbers("", number.value());
    }
    return value instanceof AttributeValue.Flag flag
        ? String.valueOf(flag.value())
        : "'" + ((AttributeValue.Text) value).value() + "'";
  }

  private static String numbers(String between, double... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(
            number ->
                String.format(Locale.ROOT, "%.6f", number + 0.0)
                    .replaceAll("0+$", "")
                    .replaceAll("\\.$", "")
                    .replaceAll("^-0$", "0"))
        .collect(Collectors.joining(between));
  }
}
