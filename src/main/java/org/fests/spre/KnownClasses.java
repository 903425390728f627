package org.fests.spre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.text.Nearest;
import org.fests.text.SourceException;

/** The classes that the streams of a data set have. */
public record KnownClasses(Set<String> names) {
  public KnownClasses {
    names = Set.copyOf(names);
  }

  /** Returns an error for each place where the pattern names a class that no stream has. */
  public List<SourceException> unknown(Parsed parsed) {
    List<SourceException> unknown = new ArrayList<>();
    Children.walk(
        parsed.spre(),
        node ->
            named(node)
                .filter(name -> !names.contains(name))
                .ifPresent(name -> unknown.add(error(parsed, node, name))));
    return unknown;
  }

  private static Optional<String> named(Node node) {
    if (node instanceof Formula.ClassPresent present) {
      return Optional.of(present.name());
    }
    if (node instanceof Term.ClassTerm term) {
      return Optional.of(term.name());
    }
    return node instanceof Formula.Attribute attribute
            && attribute.name().equals("class")
            && attribute.value() instanceof Literal.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private SourceException error(Parsed parsed, Node node, String name) {
    return parsed.error(node, "no stream has the class " + name, Nearest.help(name, names));
  }
}
