package org.fests.automaton;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A condition on a letter: some symbols must be true in it, some must not; all others may be
 * either.
 *
 * @param required symbols, ascending
 * @param forbidden symbols, ascending, none of them required
 */
record Cube(List<Integer> required, List<Integer> forbidden) {
  static final Cube ANY = new Cube(List.of(), List.of());

  Cube {
    required = List.copyOf(required);
    forbidden = List.copyOf(forbidden);
    if (required.stream().anyMatch(forbidden::contains)) {
      throw new IllegalArgumentException("Invalid cube: +%s -%s".formatted(required, forbidden));
    }
  }

  static Cube of(int symbol) {
    return new Cube(List.of(symbol), List.of());
  }

  /** Returns the condition that holds where both do; nothing if they exclude each other. */
  Optional<Cube> and(Cube other) {
    List<Integer> all = union(required, other.required);
    List<Integer> none = union(forbidden, other.forbidden);
    return all.stream().anyMatch(none::contains)
        ? Optional.empty()
        : Optional.of(new Cube(all, none));
  }

  static List<Integer> union(List<Integer> left, List<Integer> right) {
    TreeSet<Integer> both = new TreeSet<>(left);
    both.addAll(right);
    return List.copyOf(both);
  }

  /** Writes {@code .} for any letter, else {@code 0 !2} for "0 is true and 2 is not". */
  @Override
  public String toString() {
    if (equals(ANY)) {
      return ".";
    }
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> symbols = new TreeSet<>(required);
    symbols.addAll(forbidden);
    for (int symbol : symbols) {
      text.append(text.isEmpty() ? "" : " ").append(forbidden.contains(symbol) ? "!" : "");
      text.append(symbol);
    }
    return text.toString();
  }
}
