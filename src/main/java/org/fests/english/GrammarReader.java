package org.fests.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a grammar file. Its lines:
 *
 * <pre>
 * sort clause formula closes     a nonterminal, its sort, and that quantifiers take scope there;
 *                                "may close": or in what is around it
 * cost 2                         of the productions below
 * clause &lt;- {a:object} (sits|lies) left of {b:object} = left_of(a, b)
 * say clause &lt;- ...               makes sentences only; they are read by other productions
 * hear clause &lt;- ...              reads sentences only
 * in image: clause &lt;- ...         means this in image, ego, world or metres (ego and world) only
 * for R: left_of right_of: clause &lt;- {a:term} R {b:term} = R(a, b)
 * </pre>
 *
 * <p>{@code (x|y)} is x or y, in sentences that are made mostly x; {@code (x|)} may be left out.
 * {@code $near} is the number of a vague word in the lexicon. What follows {@code --} is told among
 * the assumptions.
 */
final class GrammarReader {
  private static final Pattern RULE = Pattern.compile("(\\w+) <- (.+?) = (.+?)(?: -- (.+))?");
  private static final Pattern USE = Pattern.compile("(say|hear) (.+)");
  private static final Pattern WITHIN = Pattern.compile("in (\\w+): (.+)");
  private static final Pattern EACH = Pattern.compile("for (\\w+): ([^:]+): (.+)");
  private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+):(\\w+)}");
  private static final Pattern VAGUE = Pattern.compile("\\$(\\w+)");
  private static final double LATER_CHOICE = 0.01;
  private static final double OTHER_SPACE = 10;
  private static final String IMAGE = "image";
  private static final String METRES = "metres";

  private final Map<String, Double> vague;
  private final Map<String, Sort> sorts = new LinkedHashMap<>();
  private final Map<String, Scopes.Closing> closing = new HashMap<>();
  private final List<Production> productions = new ArrayList<>();
  private final String space;
  private double cost;

  private GrammarReader(Map<String, Double> vague, String space) {
    this.vague = vague;
    this.space = space;
    for (Sort sort : Sort.values()) {
      if (sort.token()) {
        sorts.put(sort.word(), sort);
      }
    }
    sorts.put(Sort.VARIABLE.word(), Sort.VARIABLE);
  }

  /**
   * Reads a grammar.
   *
   * @param vague the numbers of vague words, by word
   * @param more productions made from the lexicon, as lines of the same kind
   * @param space image, ego or world: what has a meaning in others only is read to be refused
   * @throws IllegalArgumentException naming the line that is none
   */
  static Grammar read(String text, Map<String, Double> vague, List<String> more, String space) {
    GrammarReader reader = new GrammarReader(vague, space);
    text.lines().forEach(reader::line);
    reader.cost = 0;
    more.forEach(reader::line);
    return Grammar.of(reader.sorts, reader.closing, reader.withoutNeedlessRefusals());
  }

  /** What is refused in one production and has a meaning in another is not refused. */
  private List<Production> withoutNeedlessRefusals() {
    Set<List<Object>> meant = new HashSet<>();
    productions.stream()
        .filter(production -> production.use() != Production.Use.REFUSING)
        .forEach(production -> meant.add(words(production)));
    return productions.stream()
        .filter(
            production ->
                production.use() != Production.Use.REFUSING || !meant.contains(words(production)))
        .toList();
  }

  private static List<Object> words(Production production) {
    return List.of(
        production.left(),
        production.right().stream()
            .map(symbol -> symbol instanceof Production.Terminal word ? word.lemma() : symbol)
            .toList());
  }

  /** Returns the text of a resource beside this class. */
  static String resource(String name) {
    try (InputStream in = GrammarReader.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void line(String line) {
    String[] words = line.strip().split("\\s+");
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (words[0].equals("sort")) {
      sorts.put(words[1], Sort.of(words[2]).orElseThrow());
      if (words.length > 3) {
        closing.put(
            words[1], words[3].equals("closes") ? Scopes.Closing.ALWAYS : Scopes.Closing.OPTIONAL);
      }
    } else if (words[0].equals("cost")) {
      cost = Double.parseDouble(words[1]);
    } else {
      each(line.strip().replaceAll("\\s+", " "), Production.Use.BOTH);
    }
  }

  /** Takes off what stands in front of a rule, one word after another. */
  private void each(String line, Production.Use use) {
    Matcher each = EACH.matcher(line);
    Matcher within = WITHIN.matcher(line);
    Matcher only = USE.matcher(line);
    if (each.matches()) {
      for (String value : each.group(2).strip().split(" ")) {
        each(each.group(3).replaceAll("\\b" + each.group(1) + "\\b", value), use);
      }
    } else if (within.matches()) {
      each(within.group(2), here(within.group(1)) ? use : Production.Use.REFUSING);
    } else if (only.matches()) {
      boolean say = only.group(1).equals("say");
      Production.Use wanted = say ? Production.Use.TELLING : Production.Use.HEARING;
      each(only.group(2), use == Production.Use.BOTH ? wanted : use);
    } else {
      rule(line, use);
    }
  }

  private boolean here(String where) {
    return where.equals(space) || (where.equals(METRES) && !space.equals(IMAGE));
  }

  private void rule(String line, Production.Use use) {
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw new IllegalArgumentException("Invalid line of a grammar: " + line);
    }
    Set<Note> notes = new HashSet<>();
    Optional.ofNullable(rule.group(4)).ifPresent(words -> notes.add(new Note.Choice(words)));
    Rule meant = new Rule(rule.group(1), number(rule.group(3), use, notes), use, notes);
    double price = use == Production.Use.REFUSING ? cost + OTHER_SPACE : cost;
    List<String> phrases = expanded(rule.group(2));
    for (int i = 0; i < phrases.size(); i++) {
      add(meant, phrases.get(i), price + i * LATER_CHOICE);
    }
  }

  /** A rule without the phrases that it is for. */
  private record Rule(String left, String template, Production.Use use, Set<Note> notes) {}

  /** Returns the phrases that one with choices stands for. */
  static List<String> expanded(String phrase) {
    Matcher group = GROUP.matcher(phrase);
    if (!group.find()) {
      return List.of(phrase);
    }
    List<String> all = new ArrayList<>();
    for (String choice : group.group(1).split("\\|", -1)) {
      all.addAll(
          expanded(phrase.substring(0, group.start()) + choice + phrase.substring(group.end())));
    }
    return List.copyOf(all);
  }

  private void add(Rule rule, String phrase, double price) {
    List<Production.Symbol> right = new ArrayList<>();
    for (String part : phrase.strip().split("\\s+")) {
      Matcher hole = HOLE.matcher(part);
      right.add(
          hole.matches()
              ? new Production.Hole(hole.group(1), hole.group(2))
              : new Production.Terminal(part));
    }
    checkSort(rule.left(), phrase);
    right.stream()
        .filter(Production.Hole.class::isInstance)
        .forEach(hole -> checkSort(((Production.Hole) hole).of(), phrase));
    productions.add(
        new Production(rule.left(), right, rule.template(), price, rule.use(), rule.notes()));
  }

  /** Returns a template with the numbers of its vague words, which are noted. */
  private String number(String template, Production.Use use, Set<Note> notes) {
    return VAGUE
        .matcher(template)
        .replaceAll(
            match -> {
              String word = match.group(1);
              notes.add(new Note.Vague(word));
              return Shape.of(number(word, use)).label();
            });
  }

  private double number(String word, Production.Use use) {
    Optional<Double> number = Optional.ofNullable(vague.get(word));
    return use == Production.Use.REFUSING
        ? number.orElse(0.0) // it may have one in other spaces only
        : number.orElseThrow(() -> missing(word, word));
  }

  private void checkSort(String name, String where) {
    if (!sorts.containsKey(name)) {
      throw missing(name, where);
    }
  }

  private static IllegalArgumentException missing(String name, String where) {
    return new IllegalArgumentException("Invalid name: " + name + " in " + where);
  }
}
