package org.fests.cli;

import java.io.PrintWriter;
import org.fests.english.Reading;
import org.fests.model.Translation;

/** Tells what a model proposed, and what the scenes made for it showed. */
record ProposalReport(Translation.Accepted proposed) {
  void print(PrintWriter out) {
    out.printf("proposed    %s%n", proposed.sentence());
    out.printf("pattern     %s%n", proposed.pattern().text());
    out.printf("reading     %s%n", Reading.of(proposed.pattern().spre()));
    proposed
        .rehearsed()
        .shown()
        .forEach(scene -> out.printf("shown       in %d frames made for it%n", scene.frames()));
    proposed
        .rehearsed()
        .nearMisses()
        .forEach(
            miss ->
                out.printf("not shown   in %d without %s%n", miss.frames().frames(), miss.part()));
    out.flush();
  }
}
