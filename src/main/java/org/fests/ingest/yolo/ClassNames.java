package org.fests.ingest.yolo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Unpacked;
import org.fests.text.SourceException;
import org.fests.yaml.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The names of the classes.
 *
 * @param names by number
 */
record ClassNames(Map<Long, String> names) {
  private static final List<String> FILES =
      List.of("data.yaml", "data.yml", "dataset.yaml", "classes.txt", "obj.names");
  private static final List<String> FOLDERS = List.of("", "../", "../../");

  /** Returns the file that has them: in the folder, or one of the two above it. */
  static Optional<LogSource> file(LogSource folder) throws IOException {
    for (String above : FOLDERS) {
      for (String name : FILES) {
        Optional<LogSource> file = folder.at(above + name);
        if (file.isPresent() && !file.get().folder()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads them; where there are none, the stated class is number 0.
   *
   * @throws org.fests.ingest.log.LogException if nobody names them, or their file is not sound
   */
  static ClassNames of(Reading reading) throws IOException {
    Optional<LogSource> file = file(reading.source());
    String stated = reading.options().hints().className();
    if (file.isEmpty() && stated.isEmpty()) {
      throw reading.failure(
          Place.whole(reading.source().uri()),
          "nobody names the classes, which are numbers here",
          "put data.yaml or classes.txt beside the files or above, or name class 0: --class NAME");
    }
    if (file.isEmpty()) {
      return new ClassNames(Map.of(0L, stated));
    }
    try (InputStream bytes = Unpacked.of(file.get().open())) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      boolean yaml = file.get().uri().matches(".*\\.ya?ml");
      return new ClassNames(yaml ? ofYaml(text) : ofLines(text));
    } catch (SourceException flaw) {
      throw reading.failure(Place.whole(file.get().uri()), flaw.getMessage(), "names: [car, bus]");
    }
  }

  private static Map<Long, String> ofLines(String text) {
    Map<Long, String> names = new HashMap<>();
    for (String line : text.replace("\ufeff", "").stripTrailing().split("\\R")) {
      names.put((long) names.size(), line.strip());
    }
    return names;
  }

  /** Reads {@code names}, a list, or a mapping from numbers. */
  private static Map<Long, String> ofYaml(String text) {
    YamlText yaml = new YamlText(text);
    Map<Long, String> names = new HashMap<>();
    if (yaml.compose() instanceof MappingNode root) {
      for (NodeTuple entry : root.getValue()) {
        if (word(yaml, entry.getKeyNode()).equals("names")) {
          names(yaml, entry.getValueNode(), names);
        }
      }
    }
    if (names.isEmpty()) {
      throw new SourceException(yaml.span(yaml.compose()), "it has no names", "");
    }
    return names;
  }

  private static void names(YamlText yaml, Node node, Map<Long, String> names) {
    if (node instanceof SequenceNode list) {
      for (Node name : list.getValue()) {
        names.put((long) names.size(), word(yaml, name));
      }
    } else if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        String number = word(yaml, entry.getKeyNode());
        if (!number.matches("\\d{1,9}")) {
          throw new SourceException(
              yaml.span(entry.getKeyNode()), "'%s' is no number of a class".formatted(number), "");
        }
        names.put(Long.parseLong(number), word(yaml, entry.getValueNode()));
      }
    }
  }

  private static String word(YamlText yaml, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new SourceException(yaml.span(node), "a name is wanted here", "");
  }
}
