package org.fests.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * Finds numbers that cannot be meant: no time at all, a time below zero, bounds that are reversed.
 */
final class Amounts {
  private static final Set<String> UNITS = Set.of("second", "minute", "hour", "frame");
  private static final Set<String> EXACT = Set.of("repeatedly", "once");

  private final String sentence;
  private final List<Word> words;

  private Amounts(String sentence, List<Word> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Returns what is wrong with the first such number of a sentence. */
  static Optional<SourceException> wrong(String sentence, List<Word> words) {
    Amounts amounts = new Amounts(sentence, words);
    for (int i = 0; i < words.size(); i++) {
      int place = i;
      Optional<SourceException> wrong =
          amounts.none(place).or(() -> amounts.negative(place)).or(() -> amounts.reversed(place));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<SourceException> none(int place) {
    boolean time =
        value(place, Sort.TIME).filter(text -> text.matches("0+(\\.0+)?\\D+")).isPresent();
    boolean frames =
        value(place, Sort.COUNT).filter(text -> text.matches("0+")).isPresent()
            && lemma(place + 1).equals("frame");
    boolean exact = lemma(place - 1).equals("for") && EXACT.contains(lemma(place - 2));
    return (time || frames) && place > 0 && !exact && !lemma(place - 1).equals("to")
        ? Optional.of(
            new SourceException(
                words.get(place).span().through(words.get(frames ? place + 1 : place).span()),
                "nothing lasts 0 " + (frames ? "frames" : "seconds"),
                "say a number of 1 or more, or leave the time out"))
        : Optional.empty();
  }

  private Optional<SourceException> negative(int place) {
    boolean below = value(place, Sort.NUMBER).filter(text -> text.startsWith("-")).isPresent();
    if (!below || !UNITS.contains(lemma(place + 1))) {
      return Optional.empty();
    }
    Span number = words.get(place).span();
    return Optional.of(
        new SourceException(
            number.through(words.get(place + 1).span()),
            "a time is more than 0",
            Refusals.meant(
                sentence.substring(0, number.start()) + sentence.substring(number.start() + 1))));
  }

  private Optional<SourceException> reversed(int place) {
    boolean between = lemma(place).equals("between") && lemma(place + 2).equals("and");
    if (!between
        || place + 3 >= words.size()
        || !reversed(words.get(place + 1), words.get(place + 3))) {
      return Optional.empty();
    }
    Span first = words.get(place + 1).span();
    Span second = words.get(place + 3).span();
    String swapped =
        sentence.substring(0, first.start())
            + sentence.substring(second.start(), second.end())
            + sentence.substring(first.end(), second.start())
            + sentence.substring(first.start(), first.end())
            + sentence.substring(second.end());
    return Optional.of(
        new SourceException(
            first.through(second), "the smaller bound comes first", Refusals.meant(swapped)));
  }

  private static boolean reversed(Word first, Word second) {
    Optional<String> from = Optional.ofNullable(first.values().get(Sort.TIME));
    Optional<String> to = Optional.ofNullable(second.values().get(Sort.TIME));
    if (from.isPresent() && to.isPresent()) {
      return reversed(from.get() + "," + to.get());
    }
    Optional<String> less = Optional.ofNullable(first.values().get(Sort.COUNT));
    Optional<String> more =
        Optional.ofNullable(second.values().get(Sort.COUNT))
            .or(() -> to.map(text -> text.replaceAll("[a-z]+$", "")));
    return less.isPresent()
        && more.isPresent()
        && new BigDecimal(less.get()).compareTo(new BigDecimal(more.get())) > 0;
  }

  private static boolean reversed(String bounds) {
    try {
      SpreParser.parse("[true]{" + bounds + "}");
      return false;
    } catch (SourceException wrong) {
      return true;
    }
  }

  private Optional<String> value(int place, Sort sort) {
    return Optional.ofNullable(words.get(place).values().get(sort));
  }

  private String lemma(int place) {
    return place >= 0 && place < words.size() ? words.get(place).lemma() : "";
  }
}
