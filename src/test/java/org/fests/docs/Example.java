package org.fests.docs;

import java.util.ArrayList;
import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;

/**
 * One line of a block: a question to some frames, and the answer that the page states.
 *
 * <p>A block's lines are read in order. {@code frames} draws the stream that all lines below it are
 * asked of, in the notation of {@link Scenes} with {@code |} between frames and {@code /} between
 * samples; a line that begins with {@code |} goes on with it. {@code space} says which space it is
 * in, {@code tracks} what the lines below bind. All others are {@code QUESTION => ANSWER}, and
 * {@code #} after two blanks begins a remark.
 *
 * @param line number in the page, from 1
 */
record Example(int line, FrameBatch frames, String binder, String question, String answer) {
  private static final String ARROW = " => ";

  static List<Example> of(Page.Block block) {
    Reader reader = new Reader(block.line());
    joined(block.lines()).forEach(reader::read);
    return reader.examples;
  }

  /** Joins the lines that go on with a line; what was joined stays as an empty line. */
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      if (line.strip().startsWith("|")) {
        int last = joined.size() - 1;
        while (joined.get(last).isEmpty()) {
          last--;
        }
        joined.set(last, joined.get(last) + " " + line.strip());
      }
      joined.add(line.strip().startsWith("|") ? "" : line);
    }
    return joined;
  }

  String title() {
    return "line %d: %s".formatted(line, question);
  }

  private static final class Reader {
    private final List<Example> examples = new ArrayList<>();
    private int line;
    private Space space = Space.IMAGE;
    private FrameBatch frames = Scenes.parse("-");
    private String binder = "";

    Reader(int line) {
      this.line = line;
    }

    void read(String text) {
      String[] words = text.strip().split(" +", 2);
      switch (words[0]) {
        case "space" -> space = Space.of(words[1]).orElseThrow();
        case "frames" -> frames = Scenes.parse(space, swapped(words[1]));
        case "tracks" -> binder = words[1] + " ";
        case "" -> {}
        default -> examples.add(example(text.strip()));
      }
      line++;
    }

    private static String swapped(String text) {
      return text.replace('|', '\0').replace('/', '|').replace('\0', '/');
    }

    private Example example(String text) {
      int arrow = text.indexOf(ARROW);
      if (arrow < 0) {
        throw new IllegalArgumentException("Cannot read line %d: %s".formatted(line, text));
      }
      String answer = text.substring(arrow + ARROW.length()).split(" {2,}#")[0].strip();
      return new Example(line, frames, binder, text.substring(0, arrow).strip(), answer);
    }
  }
}
