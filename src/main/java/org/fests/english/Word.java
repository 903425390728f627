package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fests.spre.Keyword;
import org.fests.spre.TimeUnit;
import org.fests.text.Span;

/**
 * A token of a sentence: a word, a sign, a number, a time or a text in quotes.
 *
 * @param text as written
 * @param lemma what the grammar's words are compared with
 * @param values what it can stand for in SpRE, by sort; empty for a word
 * @param things what it may stand for as a noun that the grammar lacks
 * @param span its place in the sentence
 */
record Word(
    String text, String lemma, Map<Sort, String> values, List<Lexicon.Thing> things, Span span) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?|[a-z]+/s\\b|[\\p{L}_][\\p{L}\\p{N}_]*"
              + "(?:['’][a-z]+)?|\\S");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d.*");
  private static final List<String> NUMERALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, TimeUnit> UNITS =
      Map.ofEntries(
          Map.entry("nanosecond", TimeUnit.NANOSECOND),
          Map.entry("microsecond", TimeUnit.MICROSECOND),
          Map.entry("millisecond", TimeUnit.MILLISECOND),
          Map.entry("ms", TimeUnit.MILLISECOND),
          Map.entry("second", TimeUnit.SECOND),
          Map.entry("sec", TimeUnit.SECOND),
          Map.entry("s", TimeUnit.SECOND),
          Map.entry("minute", TimeUnit.MINUTE),
          Map.entry("min", TimeUnit.MINUTE),
          Map.entry("hour", TimeUnit.HOUR));
  private static final Map<String, List<String>> CONTRACTIONS =
      Map.ofEntries(
          Map.entry("isn't", List.of("is", "not")),
          Map.entry("aren't", List.of("is", "not")),
          Map.entry("wasn't", List.of("is", "not")),
          Map.entry("weren't", List.of("is", "not")),
          Map.entry("doesn't", List.of("does", "not")),
          Map.entry("don't", List.of("does", "not")),
          Map.entry("didn't", List.of("does", "not")),
          Map.entry("there's", List.of("there", "is")),
          Map.entry("that's", List.of("that", "is")),
          Map.entry("who's", List.of("who", "is")),
          Map.entry("it's", List.of("it", "is")));

  /** What stands before a time in which {@code a} counts, as in for a second. */
  private static final Set<String> BEFORE_A_TIME =
      Set.of("for", "least", "most", "than", "within", "over", "to", "exactly", "half");

  Word(String text, String lemma, Map<Sort, String> values, Span span) {
    this(text, lemma, values, List.of(), span);
  }

  /** Returns whether it can stand in a hole of a sort. */
  boolean fits(Sort sort) {
    return sort == Sort.CLASSES ? !things.isEmpty() : values.containsKey(sort);
  }

  /** Returns what it means in a hole of a sort, the likeliest first. */
  List<Meaning> meanings(Sort sort) {
    return sort == Sort.CLASSES
        ? IntStream.range(0, things.size()).mapToObj(i -> things.get(i).meaning(i)).toList()
        : List.of(Meaning.token(values.get(sort)));
  }

  /** Returns the tokens of a sentence; a time is one token. */
  static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      add(words, matcher.group(), new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static void add(List<Word> words, String text, Span span) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> contracted = CONTRACTIONS.get(lower);
    if (contracted != null) {
      contracted.forEach(part -> words.add(new Word(text, part, Map.of(), span)));
      return;
    }
    if (lower.endsWith("'s")) {
      int cut = span.end() - 2;
      add(words, text.substring(0, text.length() - 2), new Span(span.start(), cut));
      words.add(new Word(text, "'s", Map.of(), new Span(cut, span.end())));
      return;
    }
    TimeUnit unit = UNITS.get(Morphology.lemma(lower));
    Optional<Amount> amount = Optional.ofNullable(unit).flatMap(counted -> amount(words));
    if (amount.isEmpty()) {
      words.add(word(text, lower, span));
      return;
    }
    List<Word> counting = words.subList(words.size() - amount.get().words(), words.size());
    Span whole = counting.get(0).span().through(span);
    counting.clear();
    Map<Sort, String> time = Map.of(Sort.TIME, amount.get().number() + unit.word());
    words.add(new Word(text, "", time, whole));
  }

  /** A number and how many words say it. */
  private record Amount(String number, int words) {}

  /** Returns the number of units that the last words say: 2, a, half a. */
  private static Optional<Amount> amount(List<Word> words) {
    String last = lemma(words, 1);
    String before = lemma(words, 2);
    if (last.equals("a") && BEFORE_A_TIME.contains(before)) {
      return Optional.of(before.equals("half") ? new Amount("0.5", 2) : new Amount("1", 1));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(words.get(words.size() - 1).values.get(Sort.NUMBER))
            .filter(number -> !number.startsWith("-"))
            .map(number -> new Amount(number, 1));
  }

  private static String lemma(List<Word> words, int fromTheEnd) {
    return words.size() < fromTheEnd ? "" : words.get(words.size() - fromTheEnd).lemma();
  }

  private static Word word(String text, String lower, Span span) {
    int numeral = NUMERALS.indexOf(lower);
    String digits = numeral >= 0 ? String.valueOf(numeral) : text;
    if (text.startsWith("\"") && text.length() > 1) {
      return new Word(text, "", Map.of(Sort.NAME, text), span);
    }
    if (INTEGER.matcher(digits).matches()) {
      Map<Sort, String> values = Map.of(Sort.NUMBER, digits, Sort.COUNT, digits);
      return new Word(text, numeral >= 0 ? lower : "", values, span);
    }
    return NUMBER.matcher(text).matches()
        ? new Word(text, "", Map.of(Sort.NUMBER, text), span)
        : new Word(text, Morphology.lemma(lower), variable(text), span);
  }

  private static Map<Sort, String> variable(String text) {
    boolean plain = VARIABLE.matcher(text).matches() && !Keyword.reserved(text);
    return plain ? Map.of(Sort.VARIABLE, text) : Map.of();
  }

  /** Returns a time of SpRE in words, such as {@code 1500 milliseconds}. */
  static String time(long nanos) {
    String text = TimeUnit.text(nanos);
    String unit = text.replaceAll("\\d", "");
    String amount = text.substring(0, text.length() - unit.length());
    String name =
        UNITS.entrySet().stream()
            .filter(entry -> entry.getValue().word().equals(unit) && entry.getKey().length() > 3)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return amount + " " + (amount.equals("1") ? name : name + "s");
  }
}
