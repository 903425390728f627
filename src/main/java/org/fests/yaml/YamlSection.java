package org.fests.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.text.Nearest;
import org.fests.text.SourceException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a YAML text: its known keys with their values, each checked where it is read. */
public final class YamlSection {
  private final YamlText yaml;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlSection(YamlText yaml, Node node) {
    this.yaml = yaml;
    this.node = node;
  }

  /** Reads the mapping at the node; a key that is not among the known ones is an error. */
  public static YamlSection of(YamlText yaml, Node node, Collection<String> known) {
    YamlSection section = new YamlSection(yaml, node);
    if (!(node instanceof MappingNode mapping)) {
      throw section.error(node, "expected keys and values", "write key: value, one a line");
    }
    mapping.getValue().forEach(pair -> section.add(pair, known));
    return section;
  }

  /** Reads the mapping that the whole text is. */
  public static YamlSection of(YamlText yaml, Collection<String> known) {
    return of(yaml, yaml.compose(), known);
  }

  private void add(NodeTuple pair, Collection<String> known) {
    Node keyNode = pair.getKeyNode();
    String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.contains(key)) {
      throw error(keyNode, "unknown key '%s'".formatted(key), Nearest.help(key, known));
    }
    add(key, pair);
  }

  private void add(String key, NodeTuple pair) {
    Node keyNode = pair.getKeyNode();
    if (values.putIfAbsent(key, pair.getValueNode()) != null) {
      throw error(keyNode, "key '%s' stands twice".formatted(key), "keep one of them");
    }
  }

  /** Returns the value of a key. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Returns the text of a key. */
  public Optional<String> text(String key) {
    return node(key).map(this::text);
  }

  /** Returns the text of a key that must be there. */
  public String required(String key) {
    return text(key)
        .orElseThrow(() -> error(node, "key '%s' is missing".formatted(key), "write it"));
  }

  /** Returns the text that a node is. */
  public String text(Node value) {
    if (!(value instanceof ScalarNode scalar) || !value.getTag().equals(Tag.STR)) {
      throw error(value, "expected text", "put it in quotes");
    }
    if (scalar.getValue().isBlank()) {
      throw error(value, "expected text, found nothing", "write it, or leave the key out");
    }
    return scalar.getValue().strip();
  }

  /** Returns a whole number in a range, both ends included. */
  public Optional<Long> whole(String key, long least, long most) {
    return node(key)
        .map(
            value -> {
              double number = number(value, Tag.INT);
              if (number < least || number > most) {
                throw error(
                    value,
                    "%s is out of range".formatted(key),
                    "write a whole number from %d to %d".formatted(least, most));
              }
              return (long) number;
            });
  }

  /** Returns a number in a range, both ends included. */
  public Optional<Double> number(String key, double least, double most) {
    return node(key)
        .map(
            value -> {
              double number = number(value, Tag.FLOAT);
              if (!(number >= least && number <= most)) {
                throw error(
                    value,
                    "%s is out of range".formatted(key),
                    "write a number from %s to %s".formatted(least, most));
              }
              return number;
            });
  }

  private double number(Node value, Tag wanted) {
    boolean fits = value.getTag().equals(wanted) || value.getTag().equals(Tag.INT);
    String kind = wanted.equals(Tag.INT) ? "a whole number" : "a number";
    if (!fits || !(value instanceof ScalarNode scalar)) {
      throw error(value, "expected " + kind, "write digits without quotes");
    }
    try {
      return Double.parseDouble(scalar.getValue().replace("_", ""));
    } catch (NumberFormatException other) {
      throw error(value, "expected " + kind, "write decimal digits");
    }
  }

  /** Returns the truth of a key: {@code true} or {@code false}. */
  public Optional<Boolean> flag(String key) {
    return node(key)
        .map(
            value -> {
              if (!(value instanceof ScalarNode scalar) || !value.getTag().equals(Tag.BOOL)) {
                throw error(value, "expected true or false", "write one of them without quotes");
              }
              return !scalar.getValue().matches("(?i)false|no|off");
            });
  }

  /** Returns whether the value of a key is true or false. */
  public boolean isFlag(String key) {
    return node(key).map(value -> value.getTag().equals(Tag.BOOL)).orElse(false);
  }

  /** Returns the node of the section itself. */
  public Node root() {
    return node;
  }

  /** Returns the texts of a list; one text stands for a list of it. */
  public List<String> texts(String key) {
    return node(key).map(this::list).orElse(List.of()).stream().map(this::text).toList();
  }

  private List<Node> list(Node value) {
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  /** Returns the section under a key; an empty one if it is not there. */
  public YamlSection section(String key, Collection<String> known) {
    return node(key)
        .map(value -> of(yaml, value, known))
        .orElseGet(() -> new YamlSection(yaml, node));
  }

  /** Returns the section under a key, whatever its own keys; an empty one if it is not there. */
  public YamlSection words(String key) {
    YamlSection section = new YamlSection(yaml, values.getOrDefault(key, node));
    if (values.containsKey(key)) {
      if (!(section.node instanceof MappingNode mapping)) {
        throw section.error("expected words and values", "write word: value, one a line");
      }
      for (NodeTuple pair : mapping.getValue()) {
        section.add(section.key(pair.getKeyNode()), pair);
      }
    }
    return section;
  }

  private String key(Node word) {
    if (!(word instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw error(word, "expected a word", "write word: value, one a line");
    }
    return scalar.getValue().strip();
  }

  /** Returns the keys that are there, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** Returns the value of a key that must be one of some words. */
  public Optional<String> word(String key, Collection<String> words) {
    Optional<String> word = text(key);
    if (word.isPresent() && !words.contains(word.get())) {
      throw error(
          values.get(key),
          "unknown %s '%s'".formatted(key, word.get()),
          Nearest.help(word.get(), words));
    }
    return word;
  }

  /** Returns the error that points at the section. */
  public SourceException error(String message, String help) {
    return error(node, message, help);
  }

  /** Returns the error that points at the value of a key. */
  public SourceException errorAt(String key, String message, String help) {
    return error(values.get(key), message, help);
  }

  /** Returns the error that points at a node. */
  public SourceException error(Node at, String message, String help) {
    return new SourceException(yaml.span(at), message, help);
  }

  /** Reads the mappings of a list. */
  public static List<YamlSection> list(YamlText yaml, Node node, Collection<String> known) {
    if (!(node instanceof SequenceNode sequence)) {
      throw new SourceException(yaml.span(node), "expected a list", "begin each entry with a dash");
    }
    List<YamlSection> sections = new ArrayList<>();
    sequence.getValue().forEach(entry -> sections.add(of(yaml, entry, known)));
    return sections;
  }
}
