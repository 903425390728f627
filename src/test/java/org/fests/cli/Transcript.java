package org.fests.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Commands with what they print, in a file: a command stands behind a prompt, its output below, up
 * to the next command or the end of the block.
 *
 * @param prompt before each command
 */
record Transcript(String prompt) {
  private static final String FENCE = "```";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** Returns the file's text with what its commands print now. */
  String rerun(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean output = false;
    for (String line : lines) {
      boolean command = line.startsWith(prompt);
      output = command || (output && !line.startsWith(FENCE));
      if (command || !output) {
        text.append(line).append('\n');
      }
      if (command) {
        text.append(printed(line.substring(prompt.length())));
      }
    }
    return text.toString();
  }

  private static String printed(String command) {
    String[] words = WORD.matcher(command).results().map(Transcript::word).toArray(String[]::new);
    CommandRun run = CommandRun.of(words);
    return run.out() + run.err();
  }

  private static String word(MatchResult found) {
    return found.group(2) == null ? found.group(1) : found.group(2);
  }
}
