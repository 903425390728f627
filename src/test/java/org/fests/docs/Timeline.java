package org.fests.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.spec.Stanza;

/**
 * A drawn timeline of the page: below the numbers of the frames a row for each class, {@code #}
 * where it is seen, and then a row for each pattern, {@code #-#} where it matches.
 *
 * <pre>
 * frame        0 1 2 3
 * cup          # # . #
 * [[:cup:]]+   #-# . #
 * </pre>
 *
 * <p>Lines above the numbers are those of a drawing, such as {@code rate 10}.
 */
record Timeline(List<String> lines) {
  private static final String NUMBERS = "frame ";
  private static final int FRAME_WIDTH = 2;

  /** Returns the same as a stanza: the drawn frames, and each pattern's matches. */
  Stanza stanza(int firstLine) {
    int numbers = numbers();
    List<String> written = new ArrayList<>(List.of("frames   " + frames()));
    written.addAll(lines.subList(0, numbers));
    rows(numbers + 1 + classes().size()).forEach(row -> written.add(row.label() + row.answer()));
    return Stanza.of("timeline", firstLine, written);
  }

  private int numbers() {
    int line = 0;
    while (!lines.get(line).startsWith(NUMBERS)) {
      line++;
    }
    return line;
  }

  private List<Row> classes() {
    return rows(numbers() + 1).stream()
        .takeWhile(row -> Character.isLetter(row.label().charAt(0)))
        .toList();
  }

  private List<Row> rows(int from) {
    int column = lines.get(numbers()).indexOf('0');
    return lines.stream()
        .skip(from)
        .map(line -> new Row(line.substring(0, column).strip(), line.substring(column)))
        .toList();
  }

  private String frames() {
    int count = classes().get(0).frames();
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                classes().stream()
                    .filter(row -> row.has(i))
                    .map(Row::label)
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(" | "));
  }

  /** What stands behind a label: every second sign is a frame's. */
  private record Row(String label, String cells) {
    int frames() {
      return (cells.length() + 1) / FRAME_WIDTH;
    }

    boolean has(int frame) {
      return cells.charAt(FRAME_WIDTH * frame) == '#';
    }

    private boolean goesOnBehind(int frame) {
      return cells.startsWith("-", FRAME_WIDTH * frame + 1);
    }

    String answer() {
      List<String> matches = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < frames(); i++) {
        if (!has(i)) {
          start = i + 1;
        } else if (!goesOnBehind(i)) {
          matches.add(start + ".." + (i + 1));
          start = i + 1;
        }
      }
      return " => " + (matches.isEmpty() ? "none" : String.join(", ", matches));
    }
  }
}
