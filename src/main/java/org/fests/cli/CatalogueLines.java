package org.fests.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import org.fests.match.Query;

/** Writes an entry of a query catalogue: YAML whose texts are quoted as JSON's are. */
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
    out.print("  " + key + ": " + TextNode.valueOf(value) + "\n");
  }
}
