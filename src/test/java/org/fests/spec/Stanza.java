package org.fests.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Some lines that draw a stream, and questions to it. A block of the language page is one, and a
 * case file has many, each beginning with {@code # TITLE}.
 *
 * <p>The lines are read in order: those of a {@link Drawing}, {@code tracks E(c := [:cup:])} for
 * what binds the variables of formulas until the next frames, and all others are {@code QUESTION =>
 * ANSWER}. A line that begins with {@code |} or {@code =>} goes on with the one before; {@code #}
 * after two blanks begins a remark.
 */
public record Stanza(String title, List<Question> questions) {
  /** Reads a case file. */
  static List<Stanza> of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Stanza> stanzas = new ArrayList<>();
    int start = 0;
    for (int line = 1; line <= lines.size(); line++) {
      if (line == lines.size() || lines.get(line).startsWith("# ")) {
        String title = lines.get(start).substring(2);
        String place = file.getFileName() + ": " + title;
        stanzas.add(of(place, start + 2, lines.subList(start + 1, line)));
        start = line;
      }
    }
    return stanzas;
  }

  /**
   * Reads lines.
   *
   * @param first the number of the first one in its file, from 1
   */
  public static Stanza of(String title, int first, List<String> lines) {
    Reader reader = new Reader(title, first);
    joined(lines).forEach(reader::read);
    return new Stanza(title, List.copyOf(reader.questions));
  }

  /** Joins the lines that go on with a line; what was joined stays as an empty line. */
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      boolean goesOn = line.strip().startsWith("|") || line.strip().startsWith("=>");
      if (goesOn) {
        int last = joined.size() - 1;
        while (joined.get(last).isEmpty()) {
          last--;
        }
        joined.set(last, joined.get(last) + " " + line.strip());
      }
      joined.add(goesOn ? "" : line);
    }
    return joined;
  }

  private static final class Reader {
    private static final String ARROW = " => ";

    private final String title;
    private final List<Question> questions = new ArrayList<>();
    private final Drawing drawing = new Drawing();
    private String binder = "";
    private int line;

    Reader(String title, int line) {
      this.title = title;
      this.line = line;
    }

    void read(String text) {
      String[] words = text.strip().split(" +", 2);
      if (words[0].equals("frames")) {
        binder = "";
      }
      if (words[0].equals("tracks")) {
        binder = words[1] + " ";
      } else if (!words[0].isEmpty()
          && !drawing.takes(words[0], words.length > 1 ? words[1] : "")) {
        ask(text);
      }
      line++;
    }

    private void ask(String text) {
      int arrow = text.lastIndexOf(ARROW);
      if (arrow < 0) {
        throw new IllegalArgumentException("Cannot read line %d: %s".formatted(line, text));
      }
      String question = text.substring(0, arrow).strip();
      String answer = text.substring(arrow + ARROW.length()).split(" {2,}#")[0].strip();
      String place = "%s, line %d: %s".formatted(title, line, question);
      questions.add(new Question(place, drawing.frames(), binder, question, answer));
    }
  }
}
