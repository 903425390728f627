package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import org.fests.automaton.Horizon;
import org.fests.english.Reading;
import org.fests.match.CompiledQuery;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/**
 * What {@code check} says of a pattern, a line a fact.
 *
 * @param query the pattern, compiled
 * @param stateLimit the most determinised states it may take to look for warnings
 */
record PatternReport(CompiledQuery query, int stateLimit) {
  List<String> lines() {
    Spre spre = query.query().pattern().spre();
    List<String> lines = new ArrayList<>();
    lines.add("canonical  " + SpreText.of(spre));
    lines.add("reading    " + Reading.of(spre));
    for (int i = 0; i < query.bindings().size(); i++) {
      lines.add(label("tracks", i) + SpreText.of(query.bindings().get(i)));
    }
    for (int i = 0; i < query.symbols().size(); i++) {
      lines.add(label("formulas", i) + SpreText.of(query.symbols().get(i).formula()));
    }
    lines.add("states     " + query.nfa().states());
    lines.add("horizon    " + frames(Horizon.of(query.nfa())));
    List<String> warnings = PatternWarnings.of(query, stateLimit);
    for (int i = 0; i < warnings.size(); i++) {
      lines.add(label("warnings", i) + warnings.get(i));
    }
    return lines;
  }

  private static String label(String name, int row) {
    return "%-11s".formatted(row == 0 ? name : "");
  }

  private static String frames(long horizon) {
    if (horizon == Horizon.UNBOUNDED) {
      return "unbounded";
    }
    return horizon == 1 ? "1 frame" : horizon + " frames";
  }
}
