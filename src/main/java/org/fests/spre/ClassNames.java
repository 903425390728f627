package org.fests.spre;

import java.util.Set;
import java.util.TreeSet;

/** Finds the classes that a pattern or formula is about: those of its terms and presence tests. */
public final class ClassNames {
  private ClassNames() {}

  /** Returns the names, ascending. */
  public static Set<String> of(Node node) {
    Set<String> names = new TreeSet<>();
    Children.walk(
        node,
        part -> {
          if (part instanceof Formula.ClassPresent present) {
            names.add(present.name());
          } else if (part instanceof Term.ClassTerm term) {
            names.add(term.name());
          }
        });
    return names;
  }
}
