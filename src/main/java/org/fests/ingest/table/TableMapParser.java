package org.fests.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.csv.Dialect;
import org.fests.ingest.table.TableMap.BoxColumns;
import org.fests.ingest.table.TableMap.Column;
import org.fests.ingest.table.TableMap.Facts;
import org.fests.ingest.table.TableMap.Fields;
import org.fests.ingest.table.TableMap.Form;
import org.fests.ingest.table.TableMap.Kind;
import org.fests.ingest.table.TableMap.TableText;
import org.fests.scene.Space;
import org.fests.text.SourceException;
import org.fests.yaml.YamlSection;
import org.fests.yaml.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the map of a table. */
final class TableMapParser {
  private static final Map<String, Character> SEPARATORS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "bar", '|');
  private static final Map<String, Integer> UNITS = Map.of("s", 9, "ms", 6, "us", 3, "ns", 0);
  private static final List<String> MISSING = List.of("", "NA", "null", "NaN");

  private final String name;
  private final YamlText yaml;
  private final YamlSection map;
  private final List<Column> columns = new ArrayList<>();

  private TableMapParser(String name, String text) {
    this.name = name;
    yaml = new YamlText(text);
    map = YamlSection.of(yaml, yaml.compose(), TableKeys.MAP);
  }

  /**
   * Reads a map.
   *
   * @param name the map's, for messages
   * @throws SourceException where it is wrong
   */
  static TableMap parse(String name, String text) {
    return new TableMapParser(name, text).read();
  }

  private TableMap read() {
    TableText text = text();
    Fields fields = fields(map.section("columns", TableKeys.COLUMNS), text);
    BoxColumns box = box(map.section("box", TableKeys.BOX), text);
    Facts facts = facts(map.section("constants", TableKeys.CONSTANTS));
    check(fields, box, facts);
    return new TableMap(text, List.copyOf(columns), fields, box, facts);
  }

  private TableText text() {
    Kind kind =
        map.word("table", words(Kind.values()))
            .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Kind.CSV);
    char separator = map.word("separator", SEPARATORS.keySet()).map(SEPARATORS::get).orElse(',');
    return new TableText(
        kind,
        new Dialect(separator, map.flag("quotes").orElse(true)),
        map.flag("header").orElse(true),
        map.whole("skip_lines", 0, 1_000_000).orElse(0L).intValue(),
        map.texts("skip"),
        map.node("missing").map(this::missing).orElse(MISSING));
  }

  private static List<String> words(Enum<?>[] values) {
    return List.of(values).stream().map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private List<String> missing(Node node) {
    List<String> words = new ArrayList<>(List.of(""));
    for (Node word : items(node)) {
      words.add(scalar(word));
    }
    return words;
  }

  private static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  private String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw map.error(node, "expected a word", "write it as the table has it");
    }
    return scalar.getValue();
  }

  private Fields fields(YamlSection section, TableText text) {
    String unit = map.word("time_unit", UNITS.keySet()).orElse("s");
    List<Integer> velocity = columns(section.node("velocity"), text);
    if (!velocity.isEmpty() && velocity.size() != 3) {
      throw map.error(
          section.node("velocity").orElseThrow(),
          "a velocity is three columns",
          "write [vx, vy, vz], metres a second");
    }
    int recording = column(section.node("recording"), text); // the order's columns come first
    return new Fields(
        column(section.node("frame"), text),
        column(section.node("time"), text),
        UNITS.get(unit),
        column(section.node("class"), text),
        column(section.node("track"), text),
        column(section.node("score"), text),
        column(section.node("channel"), text),
        recording,
        velocity,
        attributes(section.node("attributes"), text));
  }

  private Map<String, Integer> attributes(Optional<Node> node, TableText text) {
    Map<String, Integer> attributes = new LinkedHashMap<>();
    if (node.isPresent() && !(node.get() instanceof MappingNode)) {
      throw map.error(node.get(), "expected keys and values", "write attribute: column");
    }
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        attributes.put(scalar(pair.getKeyNode()), column(Optional.of(pair.getValueNode()), text));
      }
    }
    return attributes;
  }

  private BoxColumns box(YamlSection section, TableText text) {
    Form form =
        section
            .word("form", words(Form.values()))
            .map(word -> Form.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Form.XYWH);
    BoxColumns box =
        new BoxColumns(
            form,
            columns(section.node("columns"), text),
            column(section.node("angle"), text),
            section.word("angle_unit", List.of("radians", "degrees")).orElse("").equals("degrees"),
            section.word("unit", List.of("pixels", "shares")).orElse("").equals("shares"),
            section.whole("first_pixel", 0, 1).orElse(0L).intValue());
    int count = box.columns().size();
    if (count != 1 && count != box.numbers()) {
      throw map.error(
          section.node("columns").or(() -> map.node("box")).orElse(map.root()),
          "box.columns names %d columns".formatted(count),
          "name %d, one for each number of %s, or one for all"
              .formatted(box.numbers(), form.name().toLowerCase(Locale.ROOT)));
    }
    return box;
  }

  private Facts facts(YamlSection constants) {
    int[] size = map.node("image_size").map(this::size).orElse(new int[2]);
    Space space =
        map.word("space", List.of("image", "ego", "world")).flatMap(Space::of).orElse(Space.IMAGE);
    return new Facts(
        constants.text("class").orElse(""),
        constants.text("channel").orElse(""),
        constants.text("recording").orElse(""),
        constants.text("licence").orElse(""),
        space,
        map.number("frame_rate", 1e-6, 1e9).orElse(0.0),
        size[0],
        size[1],
        map.flag("every_frame").orElse(false));
  }

  private int[] size(Node node) {
    String text = scalar(node);
    if (!text.matches("[1-9]\\d{0,8}x[1-9]\\d{0,8}")) {
      throw map.error(node, "'%s' is no size".formatted(text), "write pixels, as 1280x720");
    }
    int by = text.indexOf('x');
    return new int[] {
      Integer.parseInt(text.substring(0, by)), Integer.parseInt(text.substring(by + 1))
    };
  }

  private void check(Fields fields, BoxColumns box, Facts facts) {
    if (fields.frame() < 0 && fields.time() < 0) {
      throw wrong("columns", "no column has the frame", "name columns.frame or columns.time");
    }
    if (fields.time() >= 0 && (facts.everyFrame() || facts.frameRate() > 0)) {
      throw wrong(
          facts.everyFrame() ? "every_frame" : "frame_rate",
          "the rows have times, and frames without a row would have none",
          "leave this key or columns.time away");
    }
    if ((box.form() == Form.CUBOID) != facts.space().solid()) {
      throw wrong(
          map.node("space").isPresent() ? "space" : "box",
          "boxes of form %s are not in %s space"
              .formatted(box.form().name().toLowerCase(Locale.ROOT), facts.space().word()),
          "form: cuboid goes with space: ego or space: world");
    }
    if (box.form() == Form.CUBOID && (box.shares() || box.angle() >= 0 || box.firstPixel() > 0)) {
      throw wrong(
          "box",
          "a cuboid is in metres, and its yaw is the seventh number",
          "leave the" + " keys angle, unit and first_pixel away");
    }
    refuseTwice(fields.className(), facts.className(), "class");
    refuseTwice(fields.channel(), facts.channel(), "channel");
    refuseTwice(fields.recording(), facts.recording(), "recording");
  }

  private void refuseTwice(int column, String constant, String key) {
    if (column >= 0 && !constant.isEmpty()) {
      throw wrong("constants", key + " is a column and a constant", "keep one of them");
    }
  }

  private SourceException wrong(String key, String message, String help) {
    return map.error(map.node(key).orElse(map.root()), message, help);
  }

  private List<Integer> columns(Optional<Node> node, TableText text) {
    return node.map(TableMapParser::items).orElse(List.of()).stream()
        .map(item -> column(Optional.of(item), text))
        .toList();
  }

  /** Returns the place of a column, which is added if it is new. */
  private int column(Optional<Node> node, TableText text) {
    if (node.isEmpty()) {
      return TableMap.NONE;
    }
    Node value = node.get();
    boolean numbered = value.getTag().equals(Tag.INT);
    if (numbered && text.kind() != Kind.CSV) {
      throw map.error(value, "columns of this table have names", "put the name in quotes");
    }
    if (!numbered && text.kind() == Kind.CSV && !text.header()) {
      throw map.error(value, "a table without a header has no names", "count columns from 1");
    }
    int number = numbered ? number(value) : 0;
    String called = numbered ? "" : map.text(value);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).number() == number && columns.get(i).name().equals(called)) {
        return i;
      }
    }
    columns.add(new Column(called, number, name + ":" + place(value)));
    return columns.size() - 1;
  }

  private int number(Node value) {
    String digits = scalar(value);
    if (!digits.matches("[1-9]\\d{0,4}")) {
      throw map.error(value, "'%s' is no column".formatted(digits), "count columns from 1");
    }
    return Integer.parseInt(digits);
  }

  private static String place(Node node) {
    return (node.getStartMark().getLine() + 1) + ":" + (node.getStartMark().getColumn() + 1);
  }
}
