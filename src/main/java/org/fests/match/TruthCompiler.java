package org.fests.match;

import java.util.List;
import java.util.stream.Stream;
import org.fests.automaton.Fragment;
import org.fests.spre.Formula;

/**
 * Makes the automaton of the frames in which a formula has a truth, by Kleene's tables, down to the
 * atoms: whatever is no connective.
 */
record TruthCompiler(AtomBrackets brackets, Asked asked, int leaf)
    implements Formula.Visitor<Fragment> {
  Fragment compile(Formula formula) {
    return formula.accept(this);
  }

  private TruthCompiler asking(Asked other) {
    return new TruthCompiler(brackets, other, leaf);
  }

  private Fragment all(Stream<Fragment> parts) {
    return brackets.builder().intersection(parts.toList());
  }

  private Fragment any(Stream<Fragment> parts) {
    return brackets.builder().choice(parts.toList());
  }

  @Override
  public Fragment constant(Formula.Constant constant) {
    return constant.value() == asked.isOfTrue()
        ? brackets.builder().any(leaf)
        : brackets.builder().choice(List.of());
  }

  @Override
  public Fragment not(Formula.Not not) {
    return asking(asked.ofNegated()).compile(not.body());
  }

  @Override
  public Fragment and(Formula.And and) {
    Stream<Fragment> parts = and.parts().stream().map(this::compile);
    return asked.isOfTrue() ? all(parts) : any(parts);
  }

  @Override
  public Fragment or(Formula.Or or) {
    Stream<Fragment> parts = or.parts().stream().map(this::compile);
    return asked.isOfTrue() ? any(parts) : all(parts);
  }

  @Override
  public Fragment implies(Formula.Implies implies) {
    Stream<Fragment> parts =
        Stream.of(asking(asked.ofNegated()).compile(implies.left()), compile(implies.right()));
    return asked.isOfTrue() ? any(parts) : all(parts);
  }

  @Override
  public Fragment known(Formula.Known known) {
    return asked.isOfTrue()
        ? any(both(known.body(), Asked.TRUE, Asked.FALSE))
        : all(both(known.body(), Asked.NOT_TRUE, Asked.NOT_FALSE));
  }

  private Stream<Fragment> both(Formula body, Asked one, Asked other) {
    return Stream.of(asking(one).compile(body), asking(other).compile(body));
  }

  private Fragment atom(Formula atom) {
    return brackets.atom(atom, asked, leaf);
  }

  @Override
  public Fragment classPresent(Formula.ClassPresent present) {
    return atom(present);
  }

  @Override
  public Fragment nonEmpty(Formula.NonEmpty nonEmpty) {
    return atom(nonEmpty);
  }

  @Override
  public Fragment exists(Formula.Exists exists) {
    return atom(exists);
  }

  @Override
  public Fragment forAll(Formula.ForAll forAll) {
    return atom(forAll);
  }

  @Override
  public Fragment compare(Formula.Compare compare) {
    return atom(compare);
  }

  @Override
  public Fragment identity(Formula.Identity identity) {
    return atom(identity);
  }

  @Override
  public Fragment attribute(Formula.Attribute attribute) {
    return atom(attribute);
  }

  @Override
  public Fragment related(Formula.Related related) {
    return atom(related);
  }

  @Override
  public Fragment present(Formula.Present present) {
    return atom(present);
  }

  @Override
  public Fragment hold(Formula.Hold hold) {
    return atom(hold);
  }

  @Override
  public Fragment fill(Formula.Fill fill) {
    return atom(fill);
  }
}
