package org.fests.cli;

import java.io.PrintWriter;
import java.util.List;
import org.fests.english.English;
import org.fests.english.Reading;
import org.fests.english.Understanding;

/** Tells what a sentence can mean, and how to say each of several meanings alone. */
record ReadingsReport(English english, String sentence, PrintWriter out) {
  /** Prints the likeliest reading, then what makes each other one differ. */
  void print(List<Understanding> readings) {
    Understanding first = readings.get(0);
    line("pattern", first.pattern().text());
    line("reading", Reading.of(first.pattern().spre()));
    first.assumptions().forEach(assumed -> line("assumed", assumed));
    if (readings.size() > 1) {
      lineAlone(first);
      readings.stream().skip(1).forEach(other -> print(other, first));
    }
    out.flush();
  }

  /** Prints which words of a reading gave which part. */
  void explain(Understanding reading) {
    reading.parts().forEach(part -> line("words", words(part)));
    out.flush();
  }

  private void print(Understanding other, Understanding first) {
    line("or else", other.pattern().text());
    line("  reading", Reading.of(other.pattern().spre()));
    other.difference(first).ifPresent(part -> line("  as", words(part)));
    other.assumptions().stream()
        .filter(assumed -> !first.assumptions().contains(assumed))
        .forEach(assumed -> line("  assumed", assumed));
    lineAlone(other);
  }

  private void lineAlone(Understanding reading) {
    english.unmistakable(reading.pattern().spre()).ifPresent(alone -> line("  only this", alone));
  }

  private String words(Understanding.Part part) {
    String words = sentence.substring(part.span().start(), part.span().end());
    return "%s -> %s".formatted(words, part.text());
  }

  private void line(String label, String text) {
    out.printf("%-11s %s%n", label, text);
  }
}
