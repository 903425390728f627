package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fests.question.CatalogueEntry;
import org.fests.question.Level;
import org.fests.question.QuestionOrder;
import org.fests.question.Tally;

/**
 * What making up questions came to.
 *
 * @param order the questions, and what became of those that were drawn
 * @param streams of the sample
 * @param frames of the sample
 */
public record QuestionReport(QuestionOrder order, long streams, long frames) {
  /** Returns the questions, by level. */
  public List<CatalogueEntry> entries() {
    return order.entries();
  }

  /** Returns how many questions of all levels are missing. */
  public int missing() {
    return order.levels().stream().mapToInt(order::missing).sum();
  }

  /** Returns a line a question: what it finds, and its sentence. */
  public TextTable table() {
    return new TextTable(
        List.of("id", "streams", "windows", "english"),
        List.of(false, true, true, false),
        entries().stream()
            .map(
                entry ->
                    List.of(
                        entry.question().id(),
                        number(entry.preview().streams()),
                        number(entry.preview().windows()),
                        entry.english()))
            .toList(),
        false);
  }

  /** Returns for each level how many were drawn, given and dropped, and why. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%-24s%s streams, %s frames".formatted("sample", number(streams), number(frames)));
    order.levels().forEach(level -> lines.addAll(lines(level)));
    return lines;
  }

  private List<String> lines(Level level) {
    Tally tally = order.tally(level);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-24s%s drawn, %s given%s"
            .formatted(
                "level " + level.number(),
                number(tally.all()),
                number(tally.given()),
                tally.all() == 0 ? ": the sample has nothing of " + level.words() : ""));
    tally
        .dropped()
        .forEach(
            (why, count) -> lines.add("%-24s%s  %s".formatted("", number(count), why.words())));
    if (order.missing(level) > 0) {
      lines.add("%-24s%s  are missing".formatted("", number(order.missing(level))));
    }
    return lines;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
