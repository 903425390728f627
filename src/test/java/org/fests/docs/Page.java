package org.fests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Markdown page: its fenced blocks and its tables. */
record Page(List<String> lines) {
  private static final String FENCE = "```";

  /**
   * What stands between two fences.
   *
   * @param kind the word behind the first fence
   * @param line number of the first line in the page, from 1
   */
  record Block(String kind, int line, List<String> lines) {}

  static Page read(String path) throws IOException {
    return new Page(Files.readAllLines(Path.of(path)));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int start = next(0);
    while (start < lines.size()) {
      int end = next(start + 1);
      String kind = lines.get(start).substring(FENCE.length());
      blocks.add(new Block(kind, start + 2, lines.subList(start + 1, end)));
      start = next(end + 1);
    }
    return blocks;
  }

  Stream<Block> blocks(String kind) {
    return blocks().stream().filter(block -> block.kind().equals(kind));
  }

  private int next(int from) {
    int line = from;
    while (line < lines.size() && !lines.get(line).startsWith(FENCE)) {
      line++;
    }
    return line;
  }

  /** Returns the cells of each row of the table that begins with this header. */
  List<List<String>> table(String header) {
    int start = lines.indexOf(header);
    if (start < 0) {
      throw new IllegalArgumentException("Cannot find table: " + header);
    }
    return lines.stream()
        .skip(start + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(Page::cells)
        .toList();
  }

  /** Cuts a row at the bars that no backslash makes part of a cell. */
  static List<String> cells(String row) {
    return Stream.of(row.substring(1).split("(?<!\\\\)\\|"))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }
}
