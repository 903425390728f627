package org.fests.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fests.ingest.yaml.YamlSection;
import org.fests.ingest.yaml.YamlText;
import org.fests.text.SourceException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a query catalogue: a YAML list of entries with {@code id}, {@code english}, {@code spre}.
 */
final class Catalogue {
  private static final List<String> KEYS = List.of("id", "english", "spre");

  private Catalogue() {}

  static List<QueryText> parse(String text) {
    YamlText yaml = new YamlText(text);
    return read(yaml, yaml.compose());
  }

  /** Reads the list at a node of a larger text. */
  static List<QueryText> read(YamlText yaml, Node list) {
    Set<String> ids = new HashSet<>();
    List<QueryText> queries =
        YamlSection.list(yaml, list, KEYS).stream().map(entry -> query(entry, ids)).toList();
    if (queries.isEmpty()) {
      throw new SourceException(
          yaml.span(list), "the catalogue has no query", "add one with id, english and spre");
    }
    return queries;
  }

  private static QueryText query(YamlSection entry, Set<String> ids) {
    String id = entry.required("id");
    if (!id.matches("[A-Za-z0-9._-]{1,80}")) {
      throw entry.error("id '%s' has other characters".formatted(id), "use letters, digits, . _ -");
    }
    if (!ids.add(id)) {
      throw entry.error("id '%s' stands twice".formatted(id), "give each query its own id");
    }
    return new QueryText(id, entry.required("english"), entry.required("spre"));
  }
}
