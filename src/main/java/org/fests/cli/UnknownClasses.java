package org.fests.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.match.CompiledQuery;
import org.fests.spre.KnownClasses;
import org.fests.spre.Parsed;
import org.fests.text.SourceException;

/** Finds the classes that a pattern names and no log has: most likely a slip of the pen. */
final class UnknownClasses {
  private UnknownClasses() {}

  /**
   * Returns a warning for each such class, at its first place, with the closest names.
   *
   * @param classes those of all detections of the logs; empty: nothing can be said
   */
  static List<String> of(CompiledQuery query, Set<String> classes) {
    if (classes.isEmpty()) {
      return List.of();
    }
    Parsed pattern = query.query().pattern();
    Map<String, SourceException> first = new LinkedHashMap<>();
    new KnownClasses(classes)
        .unknown(pattern)
        .forEach(unknown -> first.putIfAbsent(unknown.getMessage(), unknown));
    return first.values().stream()
        .map(unknown -> unknown.render(query.query().id(), pattern.text()))
        .toList();
  }
}
