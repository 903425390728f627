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
 * for R: left_of right_of: clause &lt;- {a:term} R {b:term} = R(a, b)
 * </pre>
 *
 * <p>{@code (x|y)} is x or y, in sentences that are made mostly x; {@code (x|)} may be left out.
 * {@code $near} is the number of a vague word in the lexicon.
 */
final class GrammarReader {
  private static final Pattern RULE = Pattern.compile("(\\w+) <- (.+?) = (.+)");
  private static final Pattern EACH = Pattern.compile("for (\\w+): ([^:]+): (.+)");
  private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+):(\\w+)}");
  private static final Pattern VAGUE = Pattern.compile("\\$(\\w+)");
  private static final double LATER_CHOICE = 0.01;

  private final Map<String, Double> vague;
  private final Map<String, Sort> sorts = new LinkedHashMap<>();
  private final Map<String, Scopes.Closing> closing = new HashMap<>();
  private final List<Production> productions = new ArrayList<>();
  private final Map<List<Object>, Shape> shapes = new HashMap<>(); // alternatives have one
  private double cost;
  private boolean spoken;

  private GrammarReader(Map<String, Double> vague) {
    this.vague = vague;
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
   * @throws IllegalArgumentException naming the line that is none
   */
  static Grammar read(String text, Map<String, Double> vague, List<String> more) {
    GrammarReader reader = new GrammarReader(vague);
    text.lines().forEach(reader::line);
    reader.cost = 0;
    more.forEach(reader::line);
    return Grammar.of(reader.sorts, reader.closing, reader.productions);
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
    Matcher each = EACH.matcher(line);
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
    } else if (each.matches()) {
      for (String value : each.group(2).strip().split("\\s+")) {
        rule(each.group(3).replaceAll("\\b" + each.group(1) + "\\b", value));
      }
    } else {
      rule(line);
    }
  }

  private void rule(String line) {
    String plain = line.strip().replaceAll("\\s+", " ");
    spoken = plain.startsWith("say ");
    Matcher rule = RULE.matcher(spoken ? plain.substring(4) : plain);
    if (!rule.matches()) {
      throw new IllegalArgumentException("Invalid line of a grammar: " + line);
    }
    List<String> phrases = expanded(rule.group(2));
    for (int i = 0; i < phrases.size(); i++) {
      add(rule.group(1), phrases.get(i), rule.group(3), cost + i * LATER_CHOICE);
    }
  }

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

  private void add(String left, String phrase, String template, double price) {
    List<Production.Symbol> right = new ArrayList<>();
    for (String part : phrase.strip().split("\\s+")) {
      Matcher hole = HOLE.matcher(part);
      right.add(
          hole.matches()
              ? new Production.Hole(hole.group(1), hole.group(2))
              : new Production.Terminal(part));
    }
    Set<String> notes = new HashSet<>();
    String meant = VAGUE.matcher(template).replaceAll(match -> number(match.group(1), notes));
    List<Production.Hole> holes =
        right.stream()
            .filter(Production.Hole.class::isInstance)
            .map(Production.Hole.class::cast)
            .toList();
    Sort sort = Optional.ofNullable(sorts.get(left)).orElseThrow(() -> missing(left, phrase));
    Optional<Shape> shape =
        sort == Sort.VARIABLE
            ? Optional.empty()
            : Optional.of(
                shapes.computeIfAbsent(
                    List.of(sort, meant, holes),
                    key -> shape(meant, sort, holes, left + " <- " + phrase)));
    productions.add(new Production(left, right, meant, shape, price, spoken, notes));
  }

  private String number(String word, Set<String> notes) {
    notes.add(word);
    double number = Optional.ofNullable(vague.get(word)).orElseThrow(() -> missing(word, word));
    return Shape.of(number).label();
  }

  private Shape shape(String template, Sort sort, List<Production.Hole> holes, String where) {
    try {
      return Template.shape(template, sort, holes, name -> sort(name, where));
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(
          "Invalid template: " + where + " = " + template + ": " + wrong.getMessage(), wrong);
    }
  }

  private Sort sort(String name, String where) {
    return Optional.ofNullable(sorts.get(name)).orElseThrow(() -> missing(name, where));
  }

  private static IllegalArgumentException missing(String name, String where) {
    return new IllegalArgumentException("Invalid name: " + name + " in " + where);
  }
}
