package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import org.fests.english.Reading;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.PatternHorizon;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/**
 * What {@code check} says of a pattern, a line a fact.
 *
 * @param query the pattern, compiled
 * @param limits what looking for warnings may cost
 */
record PatternReport(CompiledQuery query, MatchLimits limits) {
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
    lines.add("horizon    " + PatternHorizon.of(spre, limits));
    new PatternWarnings(query, limits).look().ifPresent(warning -> add(warning, lines));
    return lines;
  }

  private static void add(String warning, List<String> lines) {
    List<String> rows = warning.lines().toList();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(label("warning", i) + rows.get(i));
    }
  }

  private static String label(String name, int row) {
    return "%-11s".formatted(row == 0 ? name : "");
  }
}
