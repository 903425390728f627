package org.fests.ingest.cvat;

import org.fests.scene.AttributeValue;

/** One attribute of a box. */
record Attribute(String name, AttributeValue value) {
  /** The attribute of boxes that no one drew. */
  static final Attribute INTERPOLATED = flag("interpolated", true);

  /** The attribute that says whether the object is partly hidden. */
  static final String OCCLUDED = "occluded";

  /** CVAT's word for no value. */
  static final String UNDEFINED = "__undefined__";

  static Attribute flag(String name, boolean value) {
    return new Attribute(name, new AttributeValue.Flag(value));
  }

  static Attribute text(String name, String value) {
    return new Attribute(name, new AttributeValue.Text(value));
  }
}
