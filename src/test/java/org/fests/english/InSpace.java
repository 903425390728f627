package org.fests.english;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** English with the usual classes, made once for each space. */
final class InSpace {
  private static final Map<String, English> ENGLISH = new ConcurrentHashMap<>();

  private InSpace() {}

  /** Returns English for image, ego or world space. */
  static English of(String space) {
    return ENGLISH.computeIfAbsent(space, name -> new English(Lexicon.of(List.of(), name)));
  }

  /** Returns the grammar of a space with the usual classes. */
  static Grammar grammar(String space) {
    Lexicon lexicon = Lexicon.of(List.of(), space);
    String text = lexicon.named(GrammarReader.resource("grammar.txt"));
    return GrammarReader.read(text, lexicon.numbers(), lexicon.nouns(), space);
  }
}
