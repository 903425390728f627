package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.spre.Keyword;
import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * Finds out which noun phrases are one object, and names the variables. An object that a sentence
 * speaks of with a, the, another, first or it is one track throughout, bound in front of the
 * pattern.
 */
final class Referents {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern CLASS = Pattern.compile(".*?\\[:\"?([^\":]*)\"?:].*");
  private static final Pattern SIGN = Pattern.compile("\\W");
  private static final Pattern NOUN = Pattern.compile("noun\\d+_");
  private static final Pattern SELF = Pattern.compile("\\w\\((\\w+), \\1\\b");
  private static final double EARLIER_OBJECT = 3;

  private final String sentence;
  private final Map<Integer, Integer> choices;
  private final Map<Integer, Integer> alternatives = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> owned = new HashSet<>();
  private final Tracks tracks = new Tracks();
  private final List<String> differences = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();

  private Referents(String sentence, Map<Integer, Integer> choices) {
    this.sentence = sentence;
    this.choices = choices;
  }

  /**
   * The pattern of a sentence.
   *
   * @param assumptions what it takes for granted, for people
   * @param names the variable of each noun phrase
   * @param cost more than 0 where a noun phrase is not the object spoken of last
   */
  record Resolved(String text, List<String> assumptions, Map<String, String> names, double cost) {
    /** Returns a part of the pattern with the variables' names. */
    String named(String part) {
      return Names.exchanged(part, name -> names.getOrDefault(name, name));
    }
  }

  /**
   * Resolves the noun phrases of a meaning, in each way that differs in one of them.
   *
   * @throws SourceException if a noun phrase stands for nothing, or a pronoun for several objects
   * @throws Budget.Exceeded if there are too many ways
   */
  static List<Resolved> resolve(Meaning meaning, String sentence, Budget budget) {
    Referents likeliest = new Referents(sentence, Map.of());
    List<Resolved> all = new ArrayList<>();
    all.add(likeliest.resolve(meaning));
    budget.parse(meaning.text());
    likeliest.alternatives.forEach(
        (place, count) -> {
          for (int choice = 1; choice < count; choice++) {
            all.add(new Referents(sentence, Map.of(place, choice)).resolve(meaning));
            budget.parse(meaning.text());
          }
        });
    return all;
  }

  private Resolved resolve(Meaning meaning) {
    meaning.nouns().stream()
        .sorted(Comparator.comparingInt(Noun::place))
        .forEach(noun -> names.put(noun.variable(), name(noun)));
    int choice = choices.values().stream().mapToInt(Integer::intValue).sum();
    String text = bound(meaning.text());
    refuseSelves(meaning, text);
    return new Resolved(text, assumptions, names, choice * EARLIER_OBJECT);
  }

  private String name(Noun noun) {
    return switch (noun.determiner()) {
      case "it" -> onlyOne(noun);
      case "a" -> introduced(noun);
      case "another" -> another(noun);
      case "the", "other", "first", "second", "third" -> known(noun);
      default -> ofFrames(noun);
    };
  }

  private String ofFrames(Noun noun) {
    if (noun.is("own")) {
      owned.add(noun.domain());
      assumptions.add(
          "%s: in each frame, and for each that is spoken of, it may be another %s"
              .formatted(words(noun.span()), words(noun.kind())));
    } else if (noun.is("every")) {
      assumptions.add(
          "%s: those of the frame; false in a frame without a %s"
              .formatted(words(noun.span()), Morphology.lemma(words(noun.kind()))));
    }
    return fresh(noun.domain());
  }

  private String known(Noun noun) {
    List<Tracks.Track> called = tracks.called(noun);
    if (noun.is("other") && tracks.related(noun.domain()).size() < 2) {
      return another(noun);
    }
    if (called.isEmpty()) {
      if (owned.contains(noun.domain())) {
        throw new SourceException(
            noun.span(), "it may be another one for each", "say a " + words(noun.kind()));
      }
      return introduced(noun);
    }
    alternatives.put(noun.place(), called.size());
    Tracks.Track track = called.get(choices.getOrDefault(noun.place(), 0));
    if (called.size() > 1) {
      assumptions.add(
          "%s: stands for %s, not for %s"
              .formatted(words(noun.span()), track.name(), others(called, track)));
    }
    tracks.mention(track);
    return track.name();
  }

  private static String others(List<Tracks.Track> called, Tracks.Track chosen) {
    return String.join(
        " or ", called.stream().filter(t -> !t.equals(chosen)).map(Tracks.Track::name).toList());
  }

  private String another(Noun noun) {
    List<Tracks.Track> before = tracks.related(noun.domain());
    if (before.isEmpty()) {
      String kind = words(noun.kind());
      throw new SourceException(
          noun.span(),
          "no %s was spoken of before, so none is another".formatted(kind),
          instead(
              noun, words(noun.span()).replaceFirst("^(?i:another|the other|a different)", "a")));
    }
    String name = introduced(noun);
    before.forEach(track -> differences.add(track.name() + " != " + name));
    String others = String.join(" or ", before.stream().map(Tracks.Track::name).toList());
    assumptions.add("%s: a track other than %s".formatted(name, others));
    return name;
  }

  private String introduced(Noun noun) {
    String name = fresh(noun.domain());
    String kind = words(noun.kind());
    boolean plain = name.equals(kind);
    String phrase = plain ? "the " + kind : "%s (%s)".formatted(name, words(noun.span()));
    assumptions.add("%s: the same %s throughout".formatted(phrase, kind));
    if (!noun.is("another") && !noun.is("other")) {
      tracks.related(noun.domain()).stream()
          .findFirst()
          .ifPresent(
              before ->
                  assumptions.add(
                      "%s: it may be the same object as %s, as it is not called another"
                          .formatted(name, before.name())));
    }
    String ordinal = Tracks.ORDINALS.contains(noun.determiner()) ? noun.determiner() : "";
    tracks.introduce(new Tracks.Track(name, noun.domain(), ordinal, kind));
    return name;
  }

  private String onlyOne(Noun noun) {
    List<Tracks.Track> all = tracks.all();
    if (all.size() == 1) {
      return all.get(0).name();
    }
    if (all.isEmpty()) {
      throw new SourceException(
          noun.span(), "it stands for nothing said before", "name the object, as in the cup");
    }
    List<String> objects = all.stream().map(track -> tracks.phrase(track)).toList();
    throw new SourceException(
        noun.span(),
        "it may stand for several objects: " + String.join(" or ", objects),
        instead(noun, objects.get(0)));
  }

  /** Refuses what is said of an object and itself. */
  private void refuseSelves(Meaning meaning, String text) {
    Matcher self = SELF.matcher(text);
    while (self.find()) {
      String name = self.group(1);
      meaning.nouns().stream()
          .filter(noun -> name.equals(names.get(noun.variable())) && !noun.is("it"))
          .max(Comparator.comparingInt(Noun::place))
          .ifPresent(
              noun -> {
                throw new SourceException(
                    noun.span(),
                    "this is the same object as before, and nothing is so of it and itself",
                    instead(noun, "another " + words(noun.kind())));
              });
    }
  }

  /** Returns the help that offers the sentence with other words for a noun phrase. */
  private String instead(Noun noun, String phrase) {
    return Refusals.meant(
        sentence.substring(0, noun.span().start())
            + phrase
            + sentence.substring(noun.span().end()));
  }

  private String words(Span span) {
    return sentence.substring(span.start(), span.end());
  }

  private String fresh(String domain) {
    String first = SIGN.matcher(CLASS.matcher(domain).replaceAll("$1")).replaceAll("_");
    String base = domain.contains("|") || !PLAIN.matcher(first).matches() ? "object" : first;
    base = Keyword.reserved(base) || NOUN.matcher(base).matches() ? base + "_" : base;
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + i;
    }
    return name;
  }

  private String bound(String text) {
    String body = new Resolved("", List.of(), names, 0).named(text);
    for (String difference : differences) {
      body = "(%s) & [%s | !known(%s)]+".formatted(body, difference, difference);
    }
    if (tracks.all().isEmpty()) {
      return body;
    }
    String bindings =
        String.join(
            ", ",
            tracks.all().stream().map(track -> track.name() + " := " + track.domain()).toList());
    return body.startsWith("E(")
        ? "E(" + bindings + ", " + body.substring(2)
        : "E(" + bindings + ") " + body;
  }
}
