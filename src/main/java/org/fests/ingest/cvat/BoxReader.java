package org.fests.ingest.cvat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Reads one {@code <box>} after another. */
final class BoxReader {
  private static final int LEFT = 0;
  private static final int TOP = 1;
  private static final int RIGHT = 2;
  private static final int BOTTOM = 3;
  private static final int ROTATION = 4;
  private static final List<String> NUMBERS = List.of("xtl", "ytl", "xbr", "ybr", "rotation");
  private static final int LONGEST_NUMBER = 64;

  private final XmlCursor cursor;
  private final Task task;
  private final AttributeSets sets;
  private final Tally tally;
  private final DetectionDraft draft = new DetectionDraft();
  private final double[] numbers = new double[NUMBERS.size()];
  private final List<Attribute> attributes = new ArrayList<>();
  private String flaw = "";
  private String tag = "";
  private Place place = Place.whole("");
  private String label = "";
  private int frame;
  private boolean outside;

  BoxReader(Opened document) {
    cursor = document.cursor();
    task = document.task();
    sets = document.sets();
    tally = document.tally();
  }

  /** Returns why the box just read is bad; empty when it is not. */
  String flaw() {
    return flaw;
  }

  /** Returns the beginning of the bad box's text. */
  String tag() {
    return tag;
  }

  /** Returns where the box just read stands. */
  Place place() {
    return place;
  }

  /** Returns the label that the box just read has itself, as in pictures. */
  String label() {
    return label;
  }

  /** Reads the box of a track that the cursor stands at; nothing if it is bad. */
  Optional<KeyBox> readOfTrack(String trackLabel) {
    clear(trackLabel);
    String number = cursor.attribute("frame");
    frame = task.frames().read(number);
    if (frame == FrameNumbers.NONE) {
      flaw("frame '%s' is not one of the frames %s".formatted(number, task.frames()));
    }
    return read();
  }

  /** Reads the box of a picture; nothing if it is bad. Its frame is the picture's. */
  Optional<KeyBox> readOfImage() {
    clear("");
    frame = 0;
    return read();
  }

  private void clear(String name) {
    label = name;
    flaw = "";
    tag = "";
    outside = false;
    attributes.clear();
    Arrays.fill(numbers, Double.NaN);
    numbers[ROTATION] = 0;
  }

  private Optional<KeyBox> read() {
    for (int n = 0; n < cursor.attributes(); n++) {
      value(cursor.attributeName(n), cursor.attributeValue(n));
    }
    place = cursor.place();
    if (!outside) {
      turnAround(LEFT, RIGHT);
      turnAround(TOP, BOTTOM);
    }
    checkBox();
    if (!flaw.isEmpty()) {
      tag = cursor.tag();
    }
    children();
    return flaw.isEmpty()
        ? Optional.of(
            new KeyBox(
                frame,
                numbers[LEFT],
                numbers[TOP],
                numbers[RIGHT],
                numbers[BOTTOM],
                numbers[ROTATION],
                sets.number(attributes),
                outside,
                place))
        : Optional.empty();
  }

  private void value(String name, String text) {
    int number = NUMBERS.indexOf(name);
    if (number >= 0) {
      numbers[number] = number(text);
      if (Double.isNaN(numbers[number])) {
        flaw("%s '%s' is not a number".formatted(name, text));
      }
      return;
    }
    switch (name) {
      case "frame" -> {} // read already
      case "label" -> label = text;
      case "outside" -> outside = flag(name, text);
      case "occluded" -> attributes.add(Attribute.flag(Attribute.OCCLUDED, flag(name, text)));
      case "keyframe" -> {
        if (!flag(name, text)) {
          attributes.add(Attribute.INTERPOLATED);
        }
      }
      default -> tally.ignored("box " + name);
    }
  }

  private void checkBox() {
    DetectionDraft box = draft.clear().className(label);
    KeyFrames.set(box, numbers, numbers[ROTATION]);
    box.flaw(Space.IMAGE).ifPresent(this::flaw);
  }

  /** Exchanges two edges that are the wrong way round. */
  private void turnAround(int less, int more) {
    if (numbers[less] > numbers[more]) {
      double edge = numbers[less];
      numbers[less] = numbers[more];
      numbers[more] = edge;
      tally.repaired("box with exchanged edges turned around");
    }
  }

  private void children() {
    while (cursor.nextChild()) {
      if (cursor.name().equals("attribute")) {
        attribute(cursor.attribute("name"), cursor.text());
      } else {
        tally.ignored(cursor.name());
        cursor.skip();
      }
    }
  }

  private void attribute(String name, String text) {
    if (text.equals(Attribute.UNDEFINED)) {
      return;
    }
    String input = task.input(label, name);
    double number = input.equals("number") ? number(text) : Double.NaN;
    if (Double.isFinite(number)) {
      attributes.add(new Attribute(name, new AttributeValue.Numeric(number)));
    } else if (input.equals("checkbox") && text.matches("(?i)true|false")) {
      attributes.add(Attribute.flag(name, text.equalsIgnoreCase("true")));
    } else {
      attributes.add(Attribute.text(name, text));
    }
  }

  private boolean flag(String name, String text) {
    if (!text.equals("0") && !text.equals("1")) {
      flaw("%s '%s' is neither 0 nor 1".formatted(name, text));
    }
    return text.equals("1");
  }

  private void flaw(String reason) {
    if (flaw.isEmpty()) {
      flaw = reason;
    }
  }

  /** Returns the number, or NaN; what only Java takes for a number, such as 1f, is none. */
  private static double number(String text) {
    if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(BoxReader::ofNumber)) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException signsAndDigitsInDisorder) {
      return Double.NaN;
    }
  }

  private static boolean ofNumber(int c) {
    return digit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
