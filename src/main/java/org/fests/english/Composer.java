package org.fests.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fests.text.Span;

/** Makes the meaning of a phrase of the meanings of its parts. */
final class Composer {
  private static final double OTHER_SCOPE = 3;

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  private final Grammar grammar;

  Composer(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Returns what the production can mean, the likeliest first; nothing if a noun phrase cannot
   * stand there.
   *
   * @param children the meanings of its holes, in order
   * @param place the first token
   */
  List<Meaning> compose(Production production, List<Meaning> children, int place, Span span) {
    Meaning joined = joined(production, children);
    if (production.shape().isEmpty()) {
      return List.of(noun(production, children, joined, place, span));
    }
    Map<String, String> values = new HashMap<>();
    List<Production.Hole> holes = production.holes();
    for (int i = 0; i < holes.size(); i++) {
      values.put(holes.get(i).name(), value(holes.get(i), children.get(i)));
    }
    String text = bare(Template.filled(production.template(), values));
    Meaning whole = joined.with(text, joined.cost(), joined.open(), joined.such());
    List<Meaning> scoped =
        grammar.closing().contains(production.left())
            ? closed(whole, grammar.sort(production.left()))
            : List.of(whole);
    return scoped.stream().map(meaning -> explained(meaning, span)).toList();
  }

  private String value(Production.Hole hole, Meaning child) {
    Sort sort = grammar.sort(hole.of());
    boolean single = sort.token() || sort == Sort.VARIABLE || sort == Sort.BINDINGS;
    return single ? child.text() : "(" + child.text() + ")";
  }

  /**
   * Returns the text without parentheses around all of it, so that equal meanings are equal texts.
   */
  private static String bare(String text) {
    if (!text.startsWith("(") || text.startsWith("(?")) {
      return text;
    }
    String plain = QUOTED.matcher(text).replaceAll(match -> "_".repeat(match.group().length()));
    int depth = 0;
    for (int i = 0; i < plain.length() - 1; i++) {
      depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return text;
      }
    }
    return bare(text.substring(1, text.length() - 1));
  }

  private Meaning joined(Production production, List<Meaning> children) {
    double cost = production.cost();
    List<Noun> nouns = new ArrayList<>();
    List<Noun> open = new ArrayList<>();
    List<String> such = new ArrayList<>();
    List<Meaning.Part> parts = new ArrayList<>();
    Set<String> notes = new HashSet<>(production.notes());
    for (Meaning child : children) {
      cost += child.cost();
      nouns.addAll(child.nouns());
      open.addAll(child.open());
      such.addAll(child.such());
      parts.addAll(child.parts());
      notes.addAll(child.notes());
    }
    return new Meaning("", cost, nouns, open, such, Optional.empty(), parts, notes);
  }

  private static Meaning explained(Meaning meaning, Span span) {
    List<Meaning.Part> parts = new ArrayList<>(meaning.parts());
    parts.add(new Meaning.Part(span, meaning.text()));
    return new Meaning(
        meaning.text(),
        meaning.cost(),
        meaning.nouns(),
        meaning.open(),
        meaning.such(),
        meaning.noun(),
        parts,
        meaning.notes());
  }

  /**
   * Reads the template of a noun phrase: a determiner and holes, or a noun phrase and a predicate.
   */
  private static Meaning noun(
      Production production, List<Meaning> children, Meaning joined, int place, Span span) {
    String[] sides = production.template().split(" where ");
    String[] words = sides[0].split(" ");
    Map<String, Meaning> values = new HashMap<>();
    for (int i = 0; i < children.size(); i++) {
      values.put(production.holes().get(i).name(), children.get(i));
    }
    if (words[0].equals("named")) {
      String variable = values.get(words[1]).text();
      return joined.with(variable, joined.cost(), joined.open(), joined.such());
    }
    if (words[0].equals("same")) {
      return named(
          joined.with(values.get(words[1]).text(), joined.cost(), joined.open(), joined.such()),
          values.get(words[1]).noun());
    }
    if (words[0].equals("such")) {
      return such(values.get(words[1]), values.get(words[2]), joined);
    }
    String count = words.length > 2 ? values.get(words[2]).text() : "";
    String domain = words.length > 1 ? values.get(words[1]).text() : "";
    Noun noun = new Noun(place, words[0], count, domain, Optional.empty(), span);
    Meaning plain =
        new Meaning(
            noun.variable(),
            joined.cost(),
            added(joined.nouns(), noun),
            added(joined.open(), noun),
            joined.such(),
            Optional.of(noun),
            joined.parts(),
            joined.notes());
    return sides.length > 1 ? such(plain, values.get(sides[1]), plain) : plain;
  }

  private static Meaning such(Meaning object, Meaning predicate, Meaning joined) {
    Optional<Noun> framed = object.noun().filter(Noun::ofFrames);
    if (framed.isEmpty()) {
      String said = Template.withSelf(predicate.text(), object.text());
      Meaning whole =
          joined.with(object.text(), joined.cost(), joined.open(), added(joined.such(), said));
      return named(whole, object.noun());
    }
    Noun noun = framed.get();
    String said =
        noun.such()
            .map(before -> "(" + before + ") & (" + predicate.text() + ")")
            .orElse(predicate.text());
    Noun narrowed =
        new Noun(
            noun.place(),
            noun.determiner(),
            noun.count(),
            noun.domain(),
            Optional.of(said),
            noun.span());
    List<Noun> open = new ArrayList<>(joined.open());
    open.replaceAll(other -> other.equals(noun) ? narrowed : other);
    List<Noun> nouns = new ArrayList<>(joined.nouns());
    nouns.replaceAll(other -> other.equals(noun) ? narrowed : other);
    return new Meaning(
        object.text(),
        joined.cost(),
        nouns,
        open,
        joined.such(),
        Optional.of(narrowed),
        joined.parts(),
        joined.notes());
  }

  private static Meaning named(Meaning meaning, Optional<Noun> noun) {
    return new Meaning(
        meaning.text(),
        meaning.cost(),
        meaning.nouns(),
        meaning.open(),
        meaning.such(),
        noun,
        meaning.parts(),
        meaning.notes());
  }

  private static <T> List<T> added(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  /** Gives scope to the open noun phrases: those said first take the widest, or the narrowest. */
  private static List<Meaning> closed(Meaning meaning, Sort sort) {
    List<Noun> framed = meaning.open().stream().filter(Noun::ofFrames).toList();
    if (sort == Sort.PATTERN) {
      return framed.isEmpty() ? List.of(during(meaning)) : List.of();
    }
    String said = meaning.text();
    for (String such : meaning.such()) {
      said = "(" + said + ") & (" + such + ")";
    }
    List<Noun> inner = new ArrayList<>(framed);
    Collections.reverse(inner);
    List<Meaning> readings = new ArrayList<>();
    readings.add(meaning.with(scoped(said, inner), meaning.cost(), List.of(), List.of()));
    if (framed.size() > 1) {
      String other = scoped(said, framed);
      readings.add(meaning.with(other, meaning.cost() + OTHER_SCOPE, List.of(), List.of()));
    }
    return readings;
  }

  private static String scoped(String formula, List<Noun> innermostFirst) {
    String text = formula;
    for (Noun noun : innermostFirst) {
      text = noun.quantified(text);
    }
    return text;
  }

  /** What is said in passing of an object of an event holds in each of its frames. */
  private static Meaning during(Meaning meaning) {
    String text = meaning.text();
    for (String such : meaning.such()) {
      text = "(" + text + ") & [" + such + "]+";
    }
    return meaning.with(text, meaning.cost(), List.of(), List.of());
  }
}
