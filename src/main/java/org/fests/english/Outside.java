package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked for and no pattern can say, with the reason: {@code outside.txt} among the
 * resources.
 */
final class Outside {
  private static final Pattern LINE = Pattern.compile("(.+?) = (.+?) -- (.+)");

  private final List<Phrase> phrases = new ArrayList<>();

  /**
   * Words that ask for what is outside the language.
   *
   * @param lemmas the words; {@code {n}} is any number
   * @param reason why no pattern says it
   * @param instead the nearest that can be said
   */
  record Phrase(List<String> lemmas, String reason, String instead) {}

  /** A phrase and where it stands. */
  record Found(Phrase phrase, Corrections.Range range) {}

  Outside() {
    for (String line : GrammarReader.resource("outside.txt").lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!line.startsWith("#") && matcher.matches()) {
        for (String words : GrammarReader.expanded(matcher.group(1))) {
          List<String> lemmas = new ArrayList<>();
          List.of(words.strip().split("\\s+")).forEach(word -> lemmas.add(Morphology.lemma(word)));
          phrases.add(new Phrase(lemmas, matcher.group(2), matcher.group(3)));
        }
      }
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /**
   * Returns the first such phrase of a sentence; of several that start there, the longest.
   *
   * @param known the words that have a meaning, as lemmas: none of them alone is outside but as the
   *     first word
   */
  Optional<Found> in(List<Word> words, Set<String> known) {
    for (int start = 0; start < words.size(); start++) {
      Optional<Found> longest = Optional.empty();
      for (Phrase phrase : phrases) {
        int end = start + phrase.lemmas().size();
        boolean alone =
            start > 0 && phrase.lemmas().size() == 1 && known.contains(phrase.lemmas().get(0));
        boolean longer = !alone && (longest.isEmpty() || longest.get().range().end() < end);
        if (longer && end <= words.size() && fits(phrase, words.subList(start, end))) {
          longest = Optional.of(new Found(phrase, new Corrections.Range(start, end)));
        }
      }
      if (longest.isPresent()) {
        return longest;
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Phrase phrase, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String wanted = phrase.lemmas().get(i);
      boolean number = wanted.equals("{n}") && words.get(i).values().containsKey(Sort.NUMBER);
      if (!number && !wanted.equals(words.get(i).lemma())) {
        return false;
      }
    }
    return true;
  }
}
