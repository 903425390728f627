package org.fests.proof;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;

/**
 * Tries a law on seeded cases, on all cores, and reduces the first case that breaks it.
 *
 * <p>{@code -Dlaw.rounds} says how many in each test, {@code -Dlaw.seed} from which seed on.
 */
record LawRun(LongFunction<LawCase> cases, Law law) {
  private static final long SEED = Long.getLong("law.seed", 1);

  /** Tries as many cases as asked for, else that many. */
  void rounds(int usual) {
    int rounds = Integer.getInteger("law.rounds", usual);
    LongStream.range(SEED, SEED + rounds)
        .parallel()
        .filter(seed -> law.broken(cases.apply(seed)).isPresent())
        .findFirst()
        .ifPresent(this::fail);
  }

  private void fail(long seed) {
    LawCase whole = cases.apply(seed);
    LawCase small = new Shrinker(law, whole).shrunk();
    Optional<Throwable> broken = law.broken(small);
    Assertions.fail(
        "seed %d%n%s%n%s%nreduced from%n%s"
            .formatted(seed, broken.map(Throwable::toString).orElse(""), small, whole),
        broken.orElse(null));
  }
}
