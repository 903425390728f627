package org.fests.spre;

import java.util.Set;
import java.util.TreeSet;

/** Finds the classes that a pattern is about: those of its terms and presence tests. */
public final class ClassNames {
  private ClassNames() {}

  /** Returns the names, ascending. */
  public static Set<String> of(Spre spre) {
    Set<String> names = new TreeSet<>();
    Children.walk(
        spre,
        node -> {
          if (node instanceof Formula.ClassPresent present) {
            names.add(present.name());
          } else if (node instanceof Term.ClassTerm term) {
            names.add(term.name());
          }
        });
    return names;
  }
}
