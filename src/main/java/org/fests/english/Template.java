package org.fests.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;

/**
 * Reads the SpRE side of a production as a tree with holes. Each hole is written as a small piece
 * of SpRE of its sort that occurs nowhere else, the whole is read by the parser of SpRE, and the
 * pieces are holes again in its shape.
 *
 * <p>A hole is a branch {@link #HOLE} with its name; {@code p(a)}, where p stands for something
 * said of {@link #SELF}, has the name of the object, too.
 */
final class Template {
  static final String HOLE = "hole";

  /** The variable that a predicate speaks of. */
  static final String SELF = "self";

  private static final int FIRST_NUMBER = 900_000_001;
  private static final Pattern APPLIED = Pattern.compile("(\\w+)\\((\\w+)\\)");

  private final Map<String, Production.Hole> holes;
  private final Function<String, Sort> sorts;
  private final Map<String, Piece> pieces = new LinkedHashMap<>();

  /** What a piece of SpRE stands for: a hole, and the object that it is said of, if any. */
  private record Piece(String hole, Optional<String> object) {
    Shape shape() {
      List<Shape> parts = new ArrayList<>(List.of(Shape.leaf(hole)));
      object.map(Shape::leaf).ifPresent(parts::add);
      return Shape.branch(HOLE, parts);
    }
  }

  private Template(Map<String, Production.Hole> holes, Function<String, Sort> sorts) {
    this.holes = holes;
    this.sorts = sorts;
  }

  /** Returns the shape of a template that stands for something of a sort. */
  static Shape shape(
      String text, Sort sort, List<Production.Hole> holes, Function<String, Sort> sorts) {
    Map<String, Production.Hole> byName = new LinkedHashMap<>();
    holes.forEach(hole -> byName.put(hole.name(), hole));
    Template template = new Template(byName, sorts);
    String encoded = template.encoded(text);
    Shape decoded = Shape.of(template.tree(encoded, sort)).map(template::decoded);
    Set<String> bound = bound(decoded);
    return decoded.map(part -> bound.contains(part.label()) ? anyVariable(part) : plain(part));
  }

  /** Returns the variables that a template binds itself: their names do not matter. */
  private static Set<String> bound(Shape template) {
    Set<String> bound = new HashSet<>();
    template.map(
        part -> {
          if (part.is("Binding") && part.child(0).isLeaf()) {
            bound.add(part.child(0).label());
          }
          return part;
        });
    return bound;
  }

  private static Shape anyVariable(Shape leaf) {
    return leaf.isLeaf() ? Shape.branch(HOLE, List.of(leaf)) : leaf;
  }

  /** What is said of a variable has its name already. */
  private static Shape plain(Shape part) {
    boolean applied = part.is(HOLE) && part.children().size() == 2 && part.child(1).is(HOLE);
    return applied ? Shape.branch(HOLE, List.of(part.child(0), part.child(1).child(0))) : part;
  }

  private String encoded(String text) {
    Matcher matcher = APPLIED.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String predicate = matcher.group(1);
      boolean applies = holes.containsKey(predicate) && sort(predicate) != Sort.VARIABLE;
      String piece = applies ? piece(predicate, Optional.of(matcher.group(2))) : matcher.group();
      matcher.appendReplacement(result, Matcher.quoteReplacement(piece));
    }
    return Names.exchanged(matcher.appendTail(result).toString(), this::piece);
  }

  private Sort sort(String hole) {
    return sorts.apply(holes.get(hole).of());
  }

  private String piece(String name) {
    return holes.containsKey(name) ? piece(name, Optional.empty()) : name;
  }

  private String piece(String name, Optional<String> object) {
    String key = "?" + name + object.map(variable -> "(" + variable + ")").orElse("");
    String quoted = '"' + key + '"';
    String piece =
        switch (sort(name)) {
          case PATTERN -> "[[:" + quoted + ":]]";
          case FORMULA, TERM, CLASSES -> "[:" + quoted + ":]";
          case METRIC, NUMBER, COUNT -> number(name);
          case TIME -> number(name) + "ns";
          case BINDINGS -> name + " := [:" + quoted + ":]";
          case VARIABLE -> name;
          case NAME -> quoted;
        };
    pieces.put(sort(name) == Sort.VARIABLE ? name : key, new Piece(name, object));
    return piece;
  }

  private String number(String name) {
    for (Map.Entry<String, Piece> known : pieces.entrySet()) {
      if (known.getValue().hole().equals(name) && !known.getKey().startsWith("?")) {
        return known.getKey();
      }
    }
    String number = String.valueOf(FIRST_NUMBER + pieces.size());
    pieces.put(number, new Piece(name, Optional.empty()));
    return number;
  }

  private Object tree(String text, Sort sort) {
    return switch (sort) {
      case PATTERN -> binder(text).isPresent() ? whole(text) : inside(text);
      case FORMULA -> formula("(" + text + ")");
      case METRIC -> ((Formula.Compare) formula("(" + text + ") < 0")).left();
      case TERM -> ((Formula.NonEmpty) formula("NE(" + text + ")")).term();
      case BINDINGS -> ((Formula.Exists) formula("E(" + text + ") true")).bindings();
      default -> text;
    };
  }

  private static Optional<String> binder(String text) {
    return text.startsWith("E(") ? Optional.of(text) : Optional.empty();
  }

  private static Spre whole(String text) {
    return SpreParser.parse(text).spre();
  }

  private Formula formula(String text) {
    return ((Spre.Symbol) inside("[" + text + "]")).formula();
  }

  /** Reads a pattern in which the objects' variables are free. */
  private Spre inside(String text) {
    StringBuilder bindings = new StringBuilder("self := [:x:]");
    holes.keySet().stream()
        .filter(name -> sort(name) == Sort.VARIABLE)
        .forEach(name -> bindings.append(", ").append(name).append(" := [:x:]"));
    Spre spre = SpreParser.parse("E(" + bindings + ") " + text).spre();
    return ((Spre.TrackBinder) spre).body();
  }

  private Shape decoded(Shape shape) {
    Optional<Piece> piece =
        shape.isLeaf()
            ? Optional.ofNullable(pieces.get(shape.label()))
                .filter(hole -> sort(hole).token() || sort(hole) == Sort.VARIABLE)
            : inside(shape).filter(hole -> shape.is(label(sort(hole))));
    return piece.map(Piece::shape).orElse(shape);
  }

  private Sort sort(Piece piece) {
    return sort(piece.hole());
  }

  /** Returns the piece of SpRE that a branch is, if it is one. */
  private Optional<Piece> inside(Shape branch) {
    Shape deepest = branch;
    while (!deepest.isLeaf() && !deepest.children().isEmpty()) {
      deepest = deepest.child(deepest.children().size() - 1);
    }
    return Optional.ofNullable(pieces.get(deepest.label()));
  }

  private static String label(Sort sort) {
    return switch (sort) {
      case PATTERN -> "Spre.Symbol";
      case FORMULA -> "Formula.ClassPresent";
      case TERM -> "Term.ClassTerm";
      case METRIC -> "Metric.Constant";
      case BINDINGS -> "Binding";
      default -> "";
    };
  }
}
