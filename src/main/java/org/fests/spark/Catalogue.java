package org.fests.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.question.Level;
import org.fests.text.SourceException;
import org.fests.yaml.YamlSection;
import org.fests.yaml.YamlText;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a query catalogue: a YAML list of entries with {@code id}, {@code english}, and {@code
 * spre} or, if the sentence has several meanings, {@code reading}; beside {@code spre} the {@code
 * proposal} of a model that it was taken from; and perhaps {@code level}.
 */
final class Catalogue {
  private static final List<String> KEYS =
      List.of("id", "level", "english", "spre", "proposal", "reading");

  private static final int MOST_LEVEL = Level.values().length;
  private static final int MOST_READINGS = 1000;

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
          yaml.span(list), "the catalogue has no query", "add one with id and english");
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
    entry.whole("level", 1, MOST_LEVEL); // for people: what is asked does not depend on it
    Optional<String> spre = entry.text("spre");
    Optional<Long> reading = entry.whole("reading", 1, MOST_READINGS);
    if (spre.isPresent() && reading.isPresent()) {
      throw entry.errorAt(
          "reading", "a query with spre has one meaning", "leave out reading, or spre");
    }
    Optional<String> proposal = entry.text("proposal");
    if (spre.isEmpty() && proposal.isPresent()) {
      throw entry.errorAt(
          "proposal", "the pattern that was proposed is missing", "give it as spre");
    }
    String english = entry.required("english");
    return spre.isPresent()
        ? new QueryText.Written(id, english, spre.get(), proposal.orElse(""))
        : new QueryText.Asked(
            id, english, reading.map(Long::intValue).orElse(QueryText.Asked.ONLY));
  }
}
