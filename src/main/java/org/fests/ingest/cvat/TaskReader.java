package org.fests.ingest.cvat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;

/** Reads the element {@code <meta>}: of a task, or of a job, which is a part of one. */
final class TaskReader {
  private static final Pattern STEP = Pattern.compile("step\\s*=\\s*([1-9][0-9]{0,8})");

  /** JAAD's, and CVAT's own of 2018: {@code ~select=action:standing,walking}. */
  private static final Pattern OLD_ATTRIBUTE = Pattern.compile("[@~](\\w+)=([^:]+):.*");

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private final XmlCursor cursor;
  private final int mostFrames;
  private final Map<String, Map<String, String>> inputs = new HashMap<>();
  private String name = "";
  private long size = -1;
  private long start;
  private long stop = -1;
  private int step = 1;
  private long width;
  private long height;
  private int tasks;

  /**
   * Makes a reader whose cursor stands at {@code <meta>}.
   *
   * @param mostFrames greatest number of a frame
   */
  TaskReader(XmlCursor cursor, int mostFrames) {
    this.cursor = cursor;
    this.mostFrames = mostFrames;
  }

  Task read() {
    Place place = cursor.place();
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "task", "job" -> task();
        case "project" -> project();
        case "original_size" -> size(); // beside the task in some versions
        default -> cursor.skip();
      }
    }
    return new Task(name, frames(place), (int) width, (int) height, inputs);
  }

  private void project() {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "tasks" -> tasks();
        case "labels" -> labels();
        default -> cursor.skip();
      }
    }
  }

  private void tasks() {
    while (cursor.nextChild()) {
      task();
    }
  }

  private void task() {
    if (++tasks > 1) {
      throw new LogException(
          cursor.place(),
          "document has several tasks, whose frames have the same numbers",
          "export each task by itself");
    }
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "name" -> name = cursor.word();
        case "size" -> size = number();
        case "start_frame" -> start = number();
        case "stop_frame" -> stop = number();
        case "frame_filter" -> step();
        case "labels" -> labels();
        case "original_size" -> size();
        default -> cursor.skip();
      }
    }
  }

  private FrameNumbers frames(Place place) {
    if (size < 0 && stop < 0) {
      return FrameNumbers.upTo(mostFrames);
    }
    long last = size < 0 ? stop : start + (size - 1) * step;
    if (last > mostFrames) {
      throw new LogException(
          place,
          "task has frames up to number %d, more than numbered.frames.max=%d"
              .formatted(last, mostFrames),
          "correct size, start_frame and stop_frame, or raise the limit");
    }
    return new FrameNumbers(true, start, last, step);
  }

  private void step() {
    Place place = cursor.place();
    String filter = cursor.word();
    Matcher matcher = STEP.matcher(filter);
    if (matcher.matches()) {
      step = Integer.parseInt(matcher.group(1));
    } else if (!filter.isEmpty()) {
      throw new LogException(
          place, "frame_filter '%s' is not known".formatted(filter), "CVAT writes step=N");
    }
  }

  private void size() {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "width" -> width = number();
        case "height" -> height = number();
        default -> cursor.skip();
      }
    }
  }

  private long number() {
    Place place = cursor.place();
    String element = cursor.name();
    String text = cursor.word();
    if (!WHOLE.matcher(text).matches()) {
      throw new LogException(
          place,
          "%s '%s' is no whole number from 0 to 999999999".formatted(element, text),
          "correct the element <meta>");
    }
    return Long.parseLong(text);
  }

  private void labels() {
    while (cursor.nextChild()) {
      label();
    }
  }

  private void label() {
    String label = "";
    Map<String, String> found = new HashMap<>();
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "name" -> label = cursor.word();
        case "attributes" -> attributes(found);
        default -> cursor.skip();
      }
    }
    inputs.put(label, found);
  }

  private void attributes(Map<String, String> found) {
    while (cursor.nextChild()) {
      attribute(found);
    }
  }

  /** Reads an attribute with elements in it, or in JAAD's way as one text. */
  private void attribute(Map<String, String> found) {
    XmlCursor.Content content = cursor.content();
    Matcher old = OLD_ATTRIBUTE.matcher(content.text());
    if (old.matches()) {
      found.put(old.group(2), old.group(1));
    } else {
      found.put(
          content.children().getOrDefault("name", ""),
          content.children().getOrDefault("input_type", ""));
    }
  }
}
