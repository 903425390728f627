package org.fests.scene;

import java.util.List;
import java.util.stream.Stream;

/**
 * Small scenes as text, for tests. Frames are divided by {@code /}, a frame's samples (one a
 * channel) by {@code |}, a sample's detections by {@code ;}. A detection is
 *
 * <pre>class#track x,y WIDTHxHEIGHT @degrees ~score >vx,vy,vz name=value ...</pre>
 *
 * of which only the class must be there: {@code car}, {@code car#1 10,10 4x4}, {@code cup 3,4
 * 2x2 @90 ~0.5 state=open}. Without a box it is 2 by 2 at the origin. An empty sample holds
 * nothing; a frame {@code -} has no sample. Outside an image a box is {@code x,y,z
 * LENGTHxWIDTHxHEIGHT}, and a frame may begin with the viewer's pose: {@code x,y,z@degrees:}. A
 * value is {@code true}, {@code false}, a number, or else text.
 */
public final class Scenes {
  private static final long PERIOD = 100_000_000;

  private Scenes() {}

  /** Returns an image stream without timestamps, indexed from 0. */
  public static FrameBatch parse(String text) {
    return parse(Space.IMAGE, text);
  }

  /** Returns a stream without timestamps in that space. */
  public static FrameBatch parse(Space space, String text) {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts(space));
    for (String frame : parts(text, "/")) {
      samples(builder.frame(builder.frames()), frame);
    }
    return builder.build();
  }

  /** Returns an image stream of 10 frames a second. */
  public static FrameBatch timed(String text) {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts(Space.IMAGE));
    for (String frame : parts(text, "/")) {
      samples(builder.frame(builder.frames(), builder.frames() * PERIOD), frame);
    }
    return builder.build();
  }

  public static StreamFacts facts(Space space) {
    Provenance provenance = new Provenance("memory:test", "", "unknown", "test/1");
    return new StreamFacts(
        "recording", "recording/front", "front", Channels.ANY, space, PERIOD, provenance);
  }

  /** Adds the samples of one frame to the builder's last one. */
  public static void samples(FrameBatchBuilder builder, String frame) {
    if (frame.equals("-")) {
      return;
    }
    String[] posed = frame.split(":", 2);
    if (posed.length > 1) {
      double[] at = numbers(posed[0].replace('@', ','), ",");
      builder.pose(new Pose(at[0], at[1], at[2], Math.toRadians(at[3])));
    }
    int channel = 0;
    for (String sample : parts(posed[posed.length - 1], "\\|")) {
      builder.sample("channel" + channel++);
      parts(sample, ";").stream()
          .filter(text -> !text.isEmpty())
          .forEach(text -> builder.add(detection(text)));
    }
  }

  private static List<String> parts(String text, String divider) {
    return Stream.of(text.split(divider, -1)).map(String::strip).toList();
  }

  private static DetectionDraft detection(String text) {
    String[] words = text.split(" +");
    String[] names = words[0].split("#");
    DetectionDraft draft = new DetectionDraft().className(names[0]);
    if (names.length > 1) {
      draft.track(names[1]);
    }
    double[] box = {0, 0, 0, 0, 2, 2, 0};
    for (int i = 1; i < words.length; i++) {
      word(draft, box, words[i]);
    }
    return draft.box(new Box(box[0], box[1], box[2], box[3], box[4], box[5], box[6]));
  }

  /** Reads a word into the draft or into the box: x, y, z, length, width, height, angle. */
  private static void word(DetectionDraft draft, double[] box, String word) {
    if (word.contains("=")) {
      String[] sides = word.split("=");
      draft.attribute(sides[0], value(sides[1]));
    } else if (word.startsWith("~")) {
      draft.score(Double.parseDouble(word.substring(1)));
    } else if (word.startsWith(">")) {
      double[] velocity = numbers(word.substring(1), ",");
      draft.velocity(new Velocity(velocity[0], velocity[1], velocity[2]));
    } else if (word.startsWith("@")) {
      box[6] = Math.toRadians(Double.parseDouble(word.substring(1)));
    } else if (word.contains(",")) {
      double[] centre = numbers(word, ",");
      System.arraycopy(centre, 0, box, 0, centre.length);
    } else {
      double[] size = numbers(word, "x");
      System.arraycopy(size, 0, box, 6 - size.length, size.length);
    }
  }

  private static double[] numbers(String text, String divider) {
    return Stream.of(text.split(divider)).mapToDouble(Double::parseDouble).toArray();
  }

  private static AttributeValue value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return new AttributeValue.Flag(text.equals("true"));
    }
    return text.matches("-?[0-9.]+")
        ? new AttributeValue.Numeric(Double.parseDouble(text))
        : new AttributeValue.Text(text);
  }
}
