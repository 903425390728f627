package org.fests.cli;

import java.io.PrintWriter;
import org.fests.match.Query;
import org.fests.yaml.YamlText;

/** Writes an entry of a query catalogue: YAML whose texts are in quotes. */
record CatalogueLines(Query query) {
  void print(PrintWriter out) {
    out.print("- id: " + query.id() + "\n");
    line("english", query.english(), out);
    line("spre", query.pattern().text(), out);
    if (!query.proposal().isEmpty()) {
      line("proposal", query.proposal(), out);
    }
    out.flush();
  }

  private static void line(String key, String value, PrintWriter out) {
    out.print("  " + key + ": " + YamlText.quoted(value) + "\n");
  }
}
