package org.fests.scene;

/** The value of a detection's attribute. */
public sealed interface AttributeValue {
  record Text(String value) implements AttributeValue {}

  record Numeric(double value) implements AttributeValue {}

  record Flag(boolean value) implements AttributeValue {}
}
