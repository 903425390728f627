package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.text.Span;

/** Makes the meaning of a phrase of the meanings of its parts. */
final class Composer {
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
    Meaning joined = joined(production, children, span);
    if (grammar.sort(production.left()) == Sort.VARIABLE) {
      return NounPhrase.of(production, children, joined).meanings(place, span);
    }
    Map<String, String> values = new HashMap<>();
    List<Production.Hole> holes = production.holes();
    for (int i = 0; i < holes.size(); i++) {
      values.put(holes.get(i).name(), value(holes.get(i), children.get(i)));
    }
    String text = bare(Names.filled(production.template(), values));
    Meaning whole = joined.with(text, joined.cost(), joined.open(), joined.such());
    return scoped(whole, production.left()).stream()
        .map(meaning -> explained(meaning, span))
        .toList();
  }

  private List<Meaning> scoped(Meaning whole, String left) {
    Optional<Scopes.Closing> closing = Optional.ofNullable(grammar.closing().get(left));
    if (closing.isEmpty()) {
      return List.of(whole);
    }
    return grammar.sort(left) == Sort.PATTERN
        ? Scopes.ofEvent(whole)
        : Scopes.ofState(whole, closing.get());
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
    boolean around = text.startsWith("(") && !text.startsWith("(?") && closesAtTheEnd(text);
    return around ? bare(text.substring(1, text.length() - 1)) : text;
  }

  /** Returns whether the parenthesis that closes the first one is the last sign. */
  private static boolean closesAtTheEnd(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        i = Names.endOfQuote(text, i) - 1;
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')' && --depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static Meaning joined(Production production, List<Meaning> children, Span span) {
    double cost = production.cost();
    List<Noun> nouns = new ArrayList<>();
    List<Noun> open = new ArrayList<>();
    List<String> such = new ArrayList<>();
    List<Meaning.Part> parts = new ArrayList<>();
    Set<Note> notes = new HashSet<>(production.notes());
    if (production.use() == Production.Use.REFUSING) {
      notes.add(new Note.Elsewhere(span));
    }
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
    return meaning.with(parts);
  }
}
