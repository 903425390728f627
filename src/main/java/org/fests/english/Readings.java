package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Makes patterns of what a sentence can mean. */
final class Readings {
  private final Lexicon lexicon;
  private final String sentence;
  private final Span whole;
  private final Set<String> texts = new HashSet<>();
  private final Set<Shape> shapes = new HashSet<>();
  private Optional<SourceException> refused = Optional.empty();

  /** A meaning whose noun phrases stand for objects. */
  private record Candidate(Meaning meaning, Referents.Resolved resolved) {
    double cost() {
      return meaning.cost() + resolved.cost();
    }
  }

  Readings(Lexicon lexicon, String sentence, List<Word> words) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    whole = words.get(0).span().through(words.get(words.size() - 1).span());
  }

  /**
   * Returns the different readings, the likeliest first, at least one.
   *
   * @param meanings the likeliest first
   * @throws SourceException if none is a pattern
   * @throws Budget.Exceeded if there are too many
   */
  List<Understanding> of(List<Meaning> meanings, Budget budget) {
    List<Understanding> readings = new ArrayList<>();
    for (Candidate candidate : candidates(here(meanings), budget)) {
      reading(candidate).ifPresent(readings::add);
    }
    if (readings.isEmpty()) {
      throw refused.orElseThrow();
    }
    return readings;
  }

  /** Returns those without words that mean something in other spaces only. */
  private List<Meaning> here(List<Meaning> meanings) {
    List<Meaning> here = meanings.stream().filter(meaning -> elsewhere(meaning).isEmpty()).toList();
    if (here.isEmpty()) {
      refused = meanings.stream().findFirst().flatMap(Readings::elsewhere).map(this::refusal);
    }
    return here;
  }

  private static Optional<Span> elsewhere(Meaning meaning) {
    return meaning.notes().stream()
        .filter(Note.Elsewhere.class::isInstance)
        .map(Note.Elsewhere.class::cast)
        .map(Note.Elsewhere::span)
        .min(Comparator.comparingInt(Span::start));
  }

  private SourceException refusal(Span elsewhere) {
    return lexicon.space().equals("image")
        ? new SourceException(
            elsewhere,
            "this has no meaning in an image, which has no metres, no depth and no headings",
            "say it in pixels, left, right, above or below; or ask of ego or world space")
        : new SourceException(
            elsewhere,
            "this has no meaning in %s space, which is in metres".formatted(lexicon.space()),
            "say it in metres, or ask of an image");
  }

  private List<Candidate> candidates(List<Meaning> meanings, Budget budget) {
    List<Candidate> candidates = new ArrayList<>();
    for (Meaning meaning : meanings) {
      try {
        Referents.resolve(meaning, sentence, budget)
            .forEach(resolved -> candidates.add(new Candidate(meaning, resolved)));
      } catch (SourceException wrong) {
        refused = refused.or(() -> Optional.of(wrong));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return candidates;
  }

  /** Returns the reading, unless a likelier one is the same. */
  private Optional<Understanding> reading(Candidate candidate) {
    if (!texts.add(candidate.resolved().text())) {
      return Optional.empty();
    }
    try {
      Parsed parsed = SpreParser.parse(candidate.resolved().text());
      return shapes.add(NormalForm.of(parsed.spre()))
          ? Optional.of(understanding(candidate, parsed))
          : Optional.empty();
    } catch (SourceException wrong) {
      // errors of the pattern are told of the whole sentence
      refused =
          refused.or(
              () -> Optional.of(new SourceException(whole, wrong.getMessage(), wrong.help())));
      return Optional.empty();
    }
  }

  private Understanding understanding(Candidate candidate, Parsed parsed) {
    Meaning meaning = candidate.meaning();
    Referents.Resolved resolved = candidate.resolved();
    Parsed canonical = SpreParser.parse(SpreText.of(parsed.spre()));
    List<String> assumptions = new ArrayList<>(resolved.assumptions());
    meaning.notes().stream()
        .flatMap(note -> note.assumption(lexicon).stream())
        .sorted()
        .forEach(assumptions::add);
    return new Understanding(canonical, assumptions, parts(meaning, resolved), candidate.cost());
  }

  /** Returns the words of each part; words around them that give no more are left out. */
  private static List<Understanding.Part> parts(Meaning meaning, Referents.Resolved resolved) {
    List<Understanding.Part> parts = new ArrayList<>();
    for (Meaning.Part given : meaning.parts()) {
      Understanding.Part part = new Understanding.Part(given.span(), resolved.named(given.text()));
      if (parts.stream().noneMatch(part::addsNothingTo)) {
        parts.add(part);
      }
    }
    return parts;
  }
}
