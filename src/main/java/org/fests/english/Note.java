package org.fests.english;

import java.util.Optional;
import org.fests.text.Span;

/** What has to be told beside a meaning. */
sealed interface Note {
  /** Returns what it takes for granted, if that is what it tells. */
  Optional<String> assumption(Lexicon lexicon);

  /** A vague word was used: the lexicon has its number. */
  record Vague(String word) implements Note {
    @Override
    public Optional<String> assumption(Lexicon lexicon) {
      return Optional.of(lexicon.assumption(word));
    }
  }

  /** The grammar chose one of several meanings, in these words. */
  record Choice(String words) implements Note {
    @Override
    public Optional<String> assumption(Lexicon lexicon) {
      return Optional.of(words);
    }
  }

  /** These words mean something in other spaces only. */
  record Elsewhere(Span span) implements Note {
    @Override
    public Optional<String> assumption(Lexicon lexicon) {
      return Optional.empty();
    }
  }
}
