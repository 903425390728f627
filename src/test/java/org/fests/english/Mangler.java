package org.fests.english;

import java.util.List;
import java.util.SplittableRandom;

/** Spoils sentences: signs, words and whole sentences go, come and are exchanged. */
final class Mangler {
  private static final String SIGNS = "\" 9-.,'\\:()/";

  private final List<String> sentences;
  private final SplittableRandom random;

  Mangler(List<String> sentences, SplittableRandom random) {
    this.sentences = sentences;
    this.random = random;
  }

  /** Returns one of the sentences after one to four changes. */
  String sentence() {
    StringBuilder text = new StringBuilder(any());
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      change(text);
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    int place = random.nextInt(text.length());
    switch (random.nextInt(7)) {
      case 0 -> text.deleteCharAt(place).append(text.isEmpty() ? "x" : "");
      case 1 -> text.insert(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
      case 2 -> text.insert(place, " " + word() + " ");
      case 3 -> text.setCharAt(place, (char) (32 + random.nextInt(95)));
      case 4 -> text.append(random.nextInt(2) == 0 ? " and " : ", then ").append(any());
      case 5 -> text.append((" " + text).repeat(1 + random.nextInt(3)));
      default -> text.replace(place, text.length(), " " + word());
    }
  }

  private String any() {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private String word() {
    String[] words = any().split(" ");
    return words[random.nextInt(words.length)];
  }
}
