package org.fests.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fests.match.CompiledQuery;
import org.fests.spre.ClassNames;
import org.fests.spre.Effort;
import org.fests.spre.SpreText;

/** The numbered formulas of a pattern: what its automata and letters speak of. */
record SymbolReport(CompiledQuery query) {
  /** Returns a line a formula: its number and its canonical text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int symbol = 0; symbol < query.symbols().size(); symbol++) {
      lines.add("%-3d %s".formatted(symbol, text(symbol)));
    }
    return lines;
  }

  /** Returns for each formula also what it is asked of and what it may cost. */
  List<String> details() {
    List<String> lines = new ArrayList<>();
    for (int symbol = 0; symbol < query.symbols().size(); symbol++) {
      CompiledQuery.Symbol at = query.symbols().get(symbol);
      lines.add("%-3d %s".formatted(symbol, text(symbol)));
      lines.add("    classes  " + listed(ClassNames.of(at.formula())));
      lines.add(
          "    tracks   " + listed(at.variables().stream().map(query.variables()::get).toList()));
      lines.add("    choices  " + choices(Effort.choices(at.formula())));
    }
    return lines;
  }

  private String text(int symbol) {
    return SpreText.of(query.symbols().get(symbol).formula());
  }

  private static String listed(Collection<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }

  /** Says how many choices of detections there are in a frame of n. */
  private static String choices(int chosen) {
    return switch (chosen) {
      case 0 -> "none";
      case 1 -> "at most n in a frame of n detections";
      default -> "at most n^%d in a frame of n detections".formatted(chosen);
    };
  }
}
