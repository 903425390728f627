package org.fests.english;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fests.spre.Literal;

/**
 * A tree of SpRE without its sorts: a label with children, or a leaf with its text. It is what a
 * template is matched with. It is made of any record by its components, so that a new case of a
 * tree needs nothing here. A record whose only component is a list, as a sequence, has its items as
 * children; another list is a child labelled {@link #LIST}.
 */
final class Shape {
  static final String LIST = "list";

  /** The label of a kind of record, and how its components are read. Asking for them is slow. */
  private record Fields(String label, List<Method> components) {
    static Fields of(Class<?> type) {
      String name = type.getName();
      String label = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
      return new Fields(
          label,
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList());
    }
  }

  private static final ClassValue<Fields> FIELDS =
      new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
          return Fields.of(type);
        }
      };

  private final String label;
  private final List<Shape> children;
  private final boolean leaf;
  private final int hash;

  private Shape(String label, List<Shape> children, boolean leaf) {
    this.label = label;
    this.children = children;
    this.leaf = leaf;
    hash = 31 * (31 * label.hashCode() + children.hashCode()) + Boolean.hashCode(leaf);
  }

  static Shape leaf(String text) {
    return new Shape(text, List.of(), true);
  }

  static Shape branch(String label, List<Shape> children) {
    return new Shape(label, List.copyOf(children), false);
  }

  /** Returns the shape of a record, list or value. */
  static Shape of(Object value) {
    if (value instanceof Record node) {
      return ofRecord(node);
    }
    if (value instanceof List<?> list) {
      return branch(LIST, list.stream().map(Shape::of).toList());
    }
    return leaf(value instanceof Double d ? number(d) : String.valueOf(value));
  }

  private static Shape ofRecord(Record node) {
    Fields fields = FIELDS.get(node.getClass());
    List<Shape> parts = new ArrayList<>();
    for (Method component : fields.components()) {
      parts.add(of(value(component, node)));
    }
    boolean flat = parts.size() == 1 && parts.get(0).is(LIST);
    return branch(fields.label(), flat ? parts.get(0).children : parts);
  }

  private static Object value(Method component, Record node) {
    try {
      return component.invoke(node);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalArgumentException("Cannot read component: " + component, unreadable);
    }
  }

  private static String number(double value) {
    return new Literal.Numeric(value).text();
  }

  String label() {
    return label;
  }

  List<Shape> children() {
    return children;
  }

  Shape child(int index) {
    return children.get(index);
  }

  boolean isLeaf() {
    return leaf;
  }

  boolean is(String wanted) {
    return !leaf && label.equals(wanted);
  }

  /** Returns it with every node exchanged, the children first. */
  Shape map(UnaryOperator<Shape> exchange) {
    Shape mapped =
        leaf ? this : branch(label, children.stream().map(child -> child.map(exchange)).toList());
    return exchange.apply(mapped);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape
        && hash == shape.hash
        && leaf == shape.leaf
        && label.equals(shape.label)
        && children.equals(shape.children);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return leaf ? "'" + label + "'" : label + children;
  }
}
