package org.fests.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fests.english.English;
import org.fests.english.Paraphrasing;
import org.fests.english.Understanding;
import org.fests.spre.Spre;

/**
 * Puts a pattern in English.
 *
 * @param sentence plain, and with the pattern as its only reading; or nothing
 * @param why there is none
 */
record Phrasing(Optional<String> sentence, Optional<Dropped> why) {
  /** Words that mirror SpRE construct by construct cost so much or more. */
  private static final double EXACT = 15;

  /** Sentences that are tried where the plainest one may be read in several ways. */
  private static final int OTHERS = 3;

  private static final long SEED = 1;

  /** Returns the plainest sentence of a pattern that has one reading. */
  static Phrasing of(Spre pattern, English english) {
    Optional<String> plainest = english.say(pattern);
    if (plainest.filter(sentence -> plain(english.read(sentence))).isEmpty()) {
      return new Phrasing(Optional.empty(), Optional.of(Dropped.ROUNDABOUT));
    }
    Optional<String> clear =
        Stream.concat(
                plainest.stream(),
                Stream.of(pattern)
                    .flatMap(p -> english.paraphrases(p, Paraphrasing.of(OTHERS, SEED)).stream()))
            .filter(sentence -> clear(english.read(sentence)))
            .findFirst();
    return new Phrasing(
        clear, clear.isPresent() ? Optional.empty() : Optional.of(Dropped.AMBIGUOUS));
  }

  private static boolean plain(List<Understanding> readings) {
    return readings.get(0).cost() < EXACT;
  }

  private static boolean clear(List<Understanding> readings) {
    return readings.size() == 1 && plain(readings);
  }
}
