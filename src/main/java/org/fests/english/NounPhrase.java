package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.text.Span;

/**
 * A production of a noun phrase with its parts. Its template is a determiner with the holes of kind
 * and number, {@code where} and the hole of an adjective; or {@code named} and a variable, {@code
 * same} and a noun phrase, {@code such} with a noun phrase and what is said of it.
 *
 * @param words of the template before {@code where}
 * @param adjective the meaning of the hole behind it
 * @param values the meanings of the holes, by name
 * @param joined what the parts have together
 */
record NounPhrase(
    List<String> words, Optional<Meaning> adjective, Map<String, Meaning> values, Meaning joined) {
  static NounPhrase of(Production production, List<Meaning> children, Meaning joined) {
    Map<String, Meaning> values = new HashMap<>();
    for (int i = 0; i < children.size(); i++) {
      values.put(production.holes().get(i).name(), children.get(i));
    }
    String[] sides = production.template().split(" where ");
    Optional<Meaning> adjective =
        sides.length > 1 ? Optional.of(values.get(sides[1])) : Optional.empty();
    return new NounPhrase(List.of(sides[0].split(" ")), adjective, values, joined);
  }

  /**
   * Returns what it can mean, the likeliest first.
   *
   * @param place the first token
   */
  List<Meaning> meanings(int place, Span span) {
    return switch (words.get(0)) {
      case "named" -> List.of(joined.as(part(1).text(), Optional.empty()));
      case "same" -> List.of(joined.as(part(1).text(), part(1).noun()));
      case "such" -> narrowed();
      default -> List.of(object(place, span));
    };
  }

  /** Of every car near a bus, each may have its own bus. */
  private List<Meaning> narrowed() {
    Meaning object = joined.as(part(1).text(), part(1).noun());
    Meaning said = part(2);
    Meaning plain = such(object, said.text());
    List<Noun> indefinite = said.open().stream().filter(noun -> noun.is("a")).toList();
    if (indefinite.isEmpty() || object.noun().filter(Noun::ofFrames).isEmpty()) {
      return List.of(plain);
    }
    Meaning own = such(Scopes.renamed(object, indefinite), Scopes.each(said.text(), indefinite));
    double cost = own.cost() + Scopes.EACH_ITS_OWN;
    return List.of(
        plain, own.with(own.text(), cost, own.open(), own.such()).as(own.text(), own.noun()));
  }

  private Meaning part(int word) {
    return values.get(words.get(word));
  }

  private Meaning object(int place, Span span) {
    String count = words.size() > 2 ? part(2).text() : "";
    String domain = words.size() > 1 ? part(1).text() : "";
    Span kind =
        words.size() > 1
            ? part(1).parts().stream().map(Meaning.Part::span).findFirst().orElse(span)
            : span;
    Noun noun = new Noun(place, words.get(0), count, domain, Optional.empty(), span, kind);
    Meaning plain =
        joined
            .with(added(joined.nouns(), noun), added(joined.open(), noun))
            .as(noun.variable(), Optional.of(noun));
    return adjective.map(said -> such(plain, said.text())).orElse(plain);
  }

  /** Says more of the object: of a track in passing, of the objects of a frame to choose them. */
  private static Meaning such(Meaning object, String predicate) {
    Optional<Noun> framed = object.noun().filter(Noun::ofFrames);
    if (framed.isEmpty()) {
      String said = Names.withSelf(predicate, object.text());
      List<String> such = added(object.such(), said);
      return object
          .with(object.text(), object.cost(), object.open(), such)
          .as(object.text(), object.noun());
    }
    Noun noun = framed.get();
    Noun narrowed = noun.narrowed(predicate);
    return object
        .with(exchanged(object.nouns(), noun, narrowed), exchanged(object.open(), noun, narrowed))
        .as(object.text(), Optional.of(narrowed));
  }

  private static List<Noun> exchanged(List<Noun> nouns, Noun old, Noun instead) {
    return nouns.stream().map(noun -> noun.equals(old) ? instead : noun).toList();
  }

  private static <T> List<T> added(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }
}
