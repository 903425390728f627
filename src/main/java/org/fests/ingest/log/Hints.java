package org.fests.ingest.log;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What a format needs and a log of it may lack, as the user gives it. A format that has it in the
 * log refuses another value; a format that does not need it passes it over.
 *
 * @param className the class of all detections of a log that names none; empty: nobody says
 * @param imageWidth pixels, of boxes in shares of the image; 0: nobody says
 * @param imageHeight pixels; 0: nobody says
 * @param mapName what the map of a table's columns is called in messages; empty: there is none
 * @param map the map of a table's columns, YAML
 */
public record Hints(String className, int imageWidth, int imageHeight, String mapName, String map)
    implements Serializable {
  /** How a user writes the size of an image: {@code 1280x720}. */
  public static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,8})x([1-9]\\d{0,8})");

  public static final Hints NONE = new Hints("", 0, 0, "", "");

  public Hints {
    if (imageWidth < 0 || imageHeight < 0 || (imageWidth == 0) != (imageHeight == 0)) {
      throw new IllegalArgumentException(
          "Invalid image size: %d x %d px".formatted(imageWidth, imageHeight));
    }
  }

  public Hints className(String name) {
    return new Hints(name, imageWidth, imageHeight, mapName, map);
  }

  public Hints imageSize(int width, int height) {
    return new Hints(className, width, height, mapName, map);
  }

  public Hints map(String name, String yaml) {
    return new Hints(className, imageWidth, imageHeight, name, yaml);
  }

  /** Returns whether a map of columns is given. */
  public boolean mapped() {
    return !mapName.isEmpty();
  }
}
