package org.fests.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the choices of tracks that may have a match: those for which every formula that each match
 * needs is true in some frame. Formulas about one track rule out tracks before pairs are tried, and
 * tracks that are never seen together are not asked about together.
 */
final class ViableChoices {
  private final CompiledQuery query;
  private final StreamTruth truth;
  private final int budget;

  /** The needed formulas that can be asked when so many variables are bound, and not before. */
  private final List<List<CompiledQuery.Symbol>> needed = new ArrayList<>();

  private final List<List<String>> candidates;
  private final List<String> chosen = new ArrayList<>();
  private final int[] tried;

  ViableChoices(CompiledQuery query, StreamTruth truth, int budget) {
    this.query = query;
    this.truth = truth;
    this.budget = budget;
    int variables = query.bindings().size();
    tried = new int[variables];
    for (int bound = 0; bound <= variables; bound++) {
      int last = bound - 1;
      needed.add(query.needed().stream().filter(symbol -> last(symbol) == last).toList());
    }
    candidates =
        query.bindings().stream().map(binding -> truth.tracks().of(binding.domain())).toList();
  }

  private static int last(CompiledQuery.Symbol symbol) {
    return symbol.variables().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  /**
   * Tells all of them, the last variable changing fastest; one, of no track, for a query that binds
   * none.
   *
   * @throws BindingLimitException if more have to be tried than the budget allows
   */
  void forEach(Consumer<List<String>> consumer) {
    if (needed.get(0).stream().allMatch(this::isTrueSomewhere)) {
      List<List<String>> possible = new ArrayList<>();
      for (int variable = 0; variable < candidates.size(); variable++) {
        possible.add(possible(variable));
      }
      extend(possible, consumer);
    }
  }

  /** Returns the tracks that no formula about one track rules out. */
  private List<String> possible(int variable) {
    List<CompiledQuery.Symbol> ofOne =
        needed.get(variable + 1).stream().filter(s -> s.variables().size() == 1).toList();
    return candidates.get(variable).stream()
        .filter(track -> ofOne.stream().allMatch(s -> any(truth.row(s.formula(), List.of(track)))))
        .toList();
  }

  private void extend(List<List<String>> possible, Consumer<List<String>> consumer) {
    int depth = chosen.size();
    if (depth == possible.size()) {
      consumer.accept(List.copyOf(chosen));
      return;
    }
    for (String track : possible.get(depth)) {
      chosen.add(track);
      if (mayMatch(depth)) {
        extend(possible, consumer);
      }
      chosen.remove(depth);
    }
  }

  private boolean mayMatch(int depth) {
    List<CompiledQuery.Symbol> symbols = needed.get(depth + 1);
    if (!symbols.stream().allMatch(s -> truth.possible(s.formula(), tracks(s)))) {
      return false;
    }
    if (tried[depth]++ == budget) {
      throw new BindingLimitException(query.query().id(), truth.stream().streamId(), budget);
    }
    return symbols.stream().allMatch(this::isTrueSomewhere);
  }

  private boolean isTrueSomewhere(CompiledQuery.Symbol symbol) {
    return any(truth.row(symbol.formula(), tracks(symbol)));
  }

  private List<String> tracks(CompiledQuery.Symbol symbol) {
    return symbol.variables().stream().map(chosen::get).toList();
  }

  private static boolean any(long[] row) {
    for (long word : row) { // a stream of the words takes several times as long
      if (word != 0) {
        return true;
      }
    }
    return false;
  }
}
