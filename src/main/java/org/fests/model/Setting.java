package org.fests.model;

import java.util.Set;
import org.fests.english.English;
import org.fests.scene.Space;

/**
 * What questions are about.
 *
 * @param english for these classes
 * @param classes of the data; none: any
 * @param space of its boxes
 */
public record Setting(English english, Set<String> classes, Space space) {
  public Setting {
    classes = Set.copyOf(classes);
  }
}
