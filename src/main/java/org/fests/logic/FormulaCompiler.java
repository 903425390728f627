package org.fests.logic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.Space;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Literal;
import org.fests.spre.Metric;
import org.fests.spre.Term;

/**
 * Compiles formulas.
 *
 * @param space of the streams it will be asked of
 * @param terms compiles terms; knows the variables in sight
 */
record FormulaCompiler(Space space, Terms terms) implements Formula.Visitor<Condition> {
  Condition compile(Formula formula) {
    return formula.accept(this);
  }

  private List<Condition> compile(List<Formula> formulas) {
    return formulas.stream().map(this::compile).toList();
  }

  @Override
  public Condition constant(Formula.Constant constant) {
    return new Connectives.Fixed(constant);
  }

  @Override
  public Condition classPresent(Formula.ClassPresent present) {
    return new Atoms.ClassPresent(present, terms.layout().classPlace(present.name()));
  }

  @Override
  public Condition not(Formula.Not not) {
    return new Connectives.Negation(compile(not.body()));
  }

  @Override
  public Condition and(Formula.And and) {
    return Connectives.Conjunction.of(compile(and.parts()));
  }

  @Override
  public Condition or(Formula.Or or) {
    return Connectives.Disjunction.of(compile(or.parts()));
  }

  @Override
  public Condition implies(Formula.Implies implies) {
    return Connectives.Disjunction.of(
        List.of(new Connectives.Negation(compile(implies.left())), compile(implies.right())));
  }

  @Override
  public Condition known(Formula.Known known) {
    return new Connectives.Known(compile(known.body()));
  }

  @Override
  public Condition exists(Formula.Exists exists) {
    ChoiceCompiler choices = new ChoiceCompiler(this).bind(exists.bindings());
    return Quantifier.exists(choices.choices(), choices.compile(exists.body()));
  }

  @Override
  public Condition forAll(Formula.ForAll forAll) {
    ChoiceCompiler choices = new ChoiceCompiler(this).bind(forAll.bindings());
    return Quantifier.forAll(choices.choices(), choices.compile(forAll.body()));
  }

  Values.Count count(Metric.Count count) {
    ChoiceCompiler choices = new ChoiceCompiler(this).bind(count.bindings());
    return new Values.Count(choices.choices(), choices.compile(count.body()));
  }

  /** Returns the compiler that sees this variable, too; it hides another of the same name. */
  FormulaCompiler with(String variable, int slot) {
    Map<String, Integer> inner = new HashMap<>(terms.scope());
    inner.put(variable, slot);
    return new FormulaCompiler(
        space, new Terms(terms.layout(), Map.copyOf(inner), terms.followed()));
  }

  /** Returns the compiler of what is asked of other samples: all in sight is followed there. */
  FormulaCompiler elsewhere() {
    return new FormulaCompiler(
        space, new Terms(terms.layout(), terms.scope(), terms.layout().slots()));
  }

  @Override
  public Condition compare(Formula.Compare compare) {
    Side left = new SideCompiler(this).side(compare.left());
    Side right = new SideCompiler(this).side(compare.right());
    return atom(compare, Comparing.of(compare, left, compare.comparison(), right));
  }

  @Override
  public Condition nonEmpty(Formula.NonEmpty nonEmpty) {
    return atom(nonEmpty, new RegionCompiler(terms).nonEmpty(nonEmpty, nonEmpty.term()));
  }

  @Override
  public Condition related(Formula.Related related) {
    return atom(related, new RelationCompiler(this).compile(related));
  }

  @Override
  public Condition identity(Formula.Identity identity) {
    Side left = place(identity.left());
    return atom(
        identity, Comparing.of(identity, left, identity.comparison(), place(identity.right())));
  }

  private Side place(String variable) {
    SideCompiler compiler = new SideCompiler(this);
    int slot = compiler.slot(new Term.Variable(variable));
    return compiler.side(new Values.One((cursor, d) -> d - cursor.origin, slot));
  }

  @Override
  public Condition attribute(Formula.Attribute attribute) {
    boolean ordered =
        attribute.comparison() != Comparison.EQUAL
            && attribute.comparison() != Comparison.NOT_EQUAL;
    if (ordered && !(attribute.value() instanceof Literal.Numeric)) {
      throw new NotEvaluated(attribute, "the order of what is not a number");
    }
    int place = terms.layout().attributePlace(attribute);
    return atom(attribute, new Atoms.Attribute(attribute, place, terms.slot(attribute.variable())));
  }

  @Override
  public Condition present(Formula.Present present) {
    return new Atoms.Present(present, terms.slot(present.variable()));
  }

  @Override
  public Condition hold(Formula.Hold hold) {
    return smoothed(hold, hold.body(), new Smoothing.Hold(hold.extent()));
  }

  @Override
  public Condition fill(Formula.Fill fill) {
    return smoothed(fill, fill.body(), new Smoothing.Fill(fill.extent()));
  }

  private Condition smoothed(Formula formula, Formula body, Smoothing smoothing) {
    Condition inner = elsewhere().compile(body);
    BitSet used = new BitSet();
    inner.slots(used);
    Elsewhere there = Elsewhere.of(terms, used);
    return used.length() > terms.layout().tracks()
        ? new Smoothed.OfObjects(formula, inner, there, smoothing)
        : new Smoothed.OfFrames(formula, inner, there, smoothing, terms.layout().newRow());
  }

  /** Returns the atom, unknown where an object is absent that it speaks of. */
  private Condition atom(Formula formula, Condition atom) {
    BitSet used = new BitSet();
    atom.slots(used);
    used.clear(terms.followed(), Math.max(terms.followed(), used.length()));
    return used.isEmpty() ? atom : new Atoms.OfTracks(formula, atom, used.stream().toArray());
  }
}
