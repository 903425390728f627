package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.match.CompiledQuery;
import org.fests.match.StreamMatcher;

/**
 * The letters of a stream: for each frame the symbols that are true in it.
 *
 * @param query whose symbols
 * @param scan the stream
 * @param matcher of the query on the stream
 */
record LetterReport(CompiledQuery query, StreamScan scan, StreamMatcher matcher) {
  /** Returns a line a frame, for each choice of tracks on its own. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> choice : matcher.choices()) {
      lines.add(scan.stream().streamId() + tracks(choice));
      long[][] rows = matcher.rows(choice);
      for (int frame = 0; frame < scan.frames(); frame++) {
        lines.add("  %-8d%s".formatted(scan.index(frame), letter(rows, frame)));
      }
    }
    return lines;
  }

  private String tracks(List<String> choice) {
    return IntStream.range(0, choice.size())
        .mapToObj(i -> " %s=%s".formatted(query.variables().get(i), choice.get(i)))
        .collect(Collectors.joining());
  }

  private static String letter(long[][] rows, int frame) {
    String symbols =
        IntStream.range(0, rows.length)
            .filter(symbol -> (rows[symbol][frame >>> 6] >>> frame & 1) != 0)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(" "));
    return symbols.isEmpty() ? "-" : symbols;
  }
}
