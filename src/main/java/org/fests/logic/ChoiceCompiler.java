package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Binding;
import org.fests.spre.Formula;

/**
 * Compiles what a quantifier binds, one variable after another: each domain sees those before it.
 */
final class ChoiceCompiler {
  private final List<Integer> slots = new ArrayList<>();
  private final List<Domain> domains = new ArrayList<>();
  private FormulaCompiler scope;

  ChoiceCompiler(FormulaCompiler outer) {
    scope = outer;
  }

  ChoiceCompiler bind(List<Binding> bindings) {
    for (Binding binding : bindings) {
      domains.add(binding.domain().accept(scope.terms()));
      slots.add(scope.terms().layout().newSlot());
      scope = scope.with(binding.variable(), slots.get(slots.size() - 1));
    }
    return this;
  }

  Choices choices() {
    return Choices.of(
        slots.stream().mapToInt(Integer::intValue).toArray(), domains.toArray(Domain[]::new));
  }

  /** Compiles the body, which sees all that is bound. */
  Condition compile(Formula body) {
    return scope.compile(body);
  }
}
