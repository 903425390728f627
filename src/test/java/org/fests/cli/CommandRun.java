package org.fests.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * What a command line did.
 *
 * @param status the exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record CommandRun(int status, String out, String err) {
  /** Runs a command with nothing on standard input. */
  static CommandRun of(String... args) {
    return withInput("", args);
  }

  /** Runs a command with a text on standard input. */
  static CommandRun withInput(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      CommandLine commandLine = Main.commandLine(args);
      commandLine.setOut(new PrintWriter(out));
      commandLine.setErr(new PrintWriter(err));
      int status = commandLine.execute(args);
      return new CommandRun(status, out.toString(), err.toString());
    } finally {
      System.setIn(before);
    }
  }
}
