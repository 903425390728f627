package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fests.spre.Keyword;
import org.fests.text.SourceException;

/**
 * Finds out which noun phrases are one object, and names the variables. An object that a sentence
 * speaks of with a, the, another, first or it is one track throughout, bound in front of the
 * pattern.
 */
final class Referents {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern NOUN = Pattern.compile("noun\\d+_");

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Track> objects = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();

  /** A track of the sentence. */
  private record Track(String name, String domain, String determiner) {}

  private Referents() {}

  /**
   * The pattern of a sentence.
   *
   * @param assumptions what it takes for granted, for people
   * @param names the variable of each noun phrase
   */
  record Resolved(String text, List<String> assumptions, Map<String, String> names) {
    /** Returns a part of the pattern with the variables' names. */
    String named(String part) {
      return NOUN.matcher(part)
          .replaceAll(match -> names.getOrDefault(match.group(), match.group()));
    }
  }

  /**
   * Resolves the noun phrases of a meaning.
   *
   * @throws SourceException if a pronoun fits none or several objects
   */
  static Resolved resolve(Meaning meaning) {
    Referents referents = new Referents();
    meaning.nouns().stream()
        .sorted(Comparator.comparingInt(Noun::place))
        .forEach(referents::resolve);
    return new Resolved(referents.bound(meaning.text()), referents.assumptions, referents.names);
  }

  private void resolve(Noun noun) {
    if (noun.ofFrames()) {
      names.put(noun.variable(), fresh(noun.domain()));
      return;
    }
    if (noun.determiner().equals("it")) {
      names.put(noun.variable(), onlyOne(noun));
      return;
    }
    Optional<Track> known =
        noun.determiner().equals("a") || noun.determiner().equals("another")
            ? Optional.empty()
            : last(noun);
    names.put(noun.variable(), known.map(Track::name).orElseGet(() -> introduced(noun)));
  }

  private String introduced(Noun noun) {
    String name = fresh(noun.domain());
    String domain = noun.domain();
    if (noun.determiner().equals("another")) {
      objects.stream()
          .filter(object -> object.domain().equals(domain))
          .forEach(object -> differences.add(object.name() + " != " + name));
    } else if (objects.stream().anyMatch(object -> object.domain().equals(domain))) {
      assumptions.add(
          name + ": may be the same object as the one before, unless it is said to be another");
    }
    objects.add(new Track(name, domain, ordinal(noun)));
    assumptions.add("%s: the same object throughout, out of %s".formatted(name, domain));
    return name;
  }

  private static String ordinal(Noun noun) {
    String determiner = noun.determiner();
    return determiner.equals("a") || determiner.equals("the") || determiner.equals("another")
        ? ""
        : determiner;
  }

  private Optional<Track> last(Noun noun) {
    return objects.stream()
        .filter(object -> object.domain().equals(noun.domain()))
        .filter(object -> object.determiner().equals(ordinal(noun)))
        .reduce((first, second) -> second);
  }

  private String onlyOne(Noun noun) {
    if (objects.size() == 1) {
      return objects.get(0).name();
    }
    throw new SourceException(
        noun.span(),
        objects.isEmpty()
            ? "it stands for nothing said before"
            : "it may stand for several objects",
        "name the object, as in the cup");
  }

  private String fresh(String domain) {
    String first = domain.replaceAll(".*?\\[:\"?([^\":]*)\"?:].*", "$1").replaceAll("\\W", "_");
    String base = domain.contains("|") || !PLAIN.matcher(first).matches() ? "object" : first;
    base = Keyword.reserved(base) || NOUN.matcher(base).matches() ? base + "_" : base;
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  private String bound(String text) {
    String body = new Resolved("", List.of(), names).named(text);
    for (String difference : differences) {
      body = "(" + body + ") & (.* [" + difference + "] .*)";
    }
    if (objects.isEmpty()) {
      return body;
    }
    String bindings =
        String.join(
            ", ",
            objects.stream().map(object -> object.name() + " := " + object.domain()).toList());
    return body.startsWith("E(")
        ? "E(" + bindings + ", " + body.substring(2)
        : "E(" + bindings + ") " + body;
  }
}
