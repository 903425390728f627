package org.fests.proof;

import java.util.stream.Stream;
import org.fests.spre.Formula;

/**
 * The truth of a formula in a situation, case by case as SPRE.md section 4 has them.
 *
 * @param here the sample and the objects that the formula is about
 * @param atoms what its atoms are
 */
record Judge(Situation here, Atoms atoms) implements Formula.Visitor<Truth> {
  /** Returns the truth by definition. */
  static Truth judge(Formula formula, Situation here) {
    return judge(formula, here, new Measured());
  }

  static Truth judge(Formula formula, Situation here, Atoms atoms) {
    return formula.accept(new Judge(here, atoms));
  }

  @Override
  public Truth constant(Formula.Constant constant) {
    return atoms.truth(constant, here);
  }

  @Override
  public Truth not(Formula.Not not) {
    return not.body().accept(this).not();
  }

  @Override
  public Truth and(Formula.And and) {
    return and.parts().stream().map(part -> part.accept(this)).reduce(Truth.TRUE, Truth::and);
  }

  @Override
  public Truth or(Formula.Or or) {
    return or.parts().stream().map(part -> part.accept(this)).reduce(Truth.FALSE, Truth::or);
  }

  @Override
  public Truth implies(Formula.Implies implies) {
    return implies.left().accept(this).not().or(implies.right().accept(this));
  }

  /** Over nothing false. */
  @Override
  public Truth exists(Formula.Exists exists) {
    return here.choices(exists.bindings()).stream()
        .map(choice -> judge(exists.body(), choice, atoms))
        .reduce(Truth.FALSE, Truth::or);
  }

  /** Over nothing false, too. */
  @Override
  public Truth forAll(Formula.ForAll forAll) {
    Stream<Truth> choices =
        here.choices(forAll.bindings()).stream().map(choice -> judge(forAll.body(), choice, atoms));
    return choices.reduce(Truth::and).orElse(Truth.FALSE);
  }

  @Override
  public Truth known(Formula.Known known) {
    return Truth.of(known.body().accept(this) != Truth.UNKNOWN);
  }

  @Override
  public Truth classPresent(Formula.ClassPresent present) {
    return atoms.truth(present, here);
  }

  @Override
  public Truth nonEmpty(Formula.NonEmpty nonEmpty) {
    return atoms.truth(nonEmpty, here);
  }

  @Override
  public Truth compare(Formula.Compare compare) {
    return atoms.truth(compare, here);
  }

  @Override
  public Truth identity(Formula.Identity identity) {
    return atoms.truth(identity, here);
  }

  @Override
  public Truth attribute(Formula.Attribute attribute) {
    return atoms.truth(attribute, here);
  }

  @Override
  public Truth related(Formula.Related related) {
    return atoms.truth(related, here);
  }

  @Override
  public Truth present(Formula.Present present) {
    return atoms.truth(present, here);
  }

  @Override
  public Truth hold(Formula.Hold hold) {
    return atoms.truth(hold, here);
  }

  @Override
  public Truth fill(Formula.Fill fill) {
    return atoms.truth(fill, here);
  }
}
