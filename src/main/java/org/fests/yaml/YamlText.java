package org.fests.yaml;

import java.io.StringReader;
import org.fests.text.SourceException;
import org.fests.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML text, read as nodes so that every error can point at its place.
 *
 * @param text as it stands in the file
 */
public record YamlText(String text) {
  /**
   * Returns the root node.
   *
   * @throws SourceException if the text is empty, or not YAML
   */
  public Node compose() {
    try {
      Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
      if (root == null) {
        throw new SourceException(new Span(0, 0), "the file is empty", "write key: value lines");
      }
      return root;
    } catch (MarkedYAMLException flaw) {
      throw new SourceException(
          new Span(offset(flaw.getProblemMark()), offset(flaw.getProblemMark())),
          "not YAML: " + flaw.getProblem(),
          "check the indentation, and quote text that holds : or #");
    } catch (YAMLException flaw) {
      throw new SourceException(
          new Span(0, 0), "not YAML: " + flaw.getMessage(), "save the file as UTF-8 text");
    }
  }

  /** Returns a text in quotes, on one line, as YAML and JSON read it. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Returns where a node stands. */
  public Span span(Node node) {
    int start = offset(node.getStartMark());
    return new Span(start, Math.max(start, offset(node.getEndMark())));
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return options;
  }
}
