package org.fests.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stage on the way from a pattern's text to what is matched. */
enum DebugStage {
  TREE,
  FORMULAS,
  NFA,
  DFA,
  LETTERS;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DebugStage> of(String word) {
    return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(DebugStage::word).toList();
  }
}
