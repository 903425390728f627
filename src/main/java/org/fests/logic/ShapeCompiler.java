package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/** Compiles terms as exact sets of points. */
final class ShapeCompiler implements Term.Visitor<Shape> {
  private final Terms terms;
  private final List<Overlap.Member> members = new ArrayList<>();

  ShapeCompiler(Terms terms) {
    this.terms = terms;
    terms.layout().needsBoxes();
  }

  /** Returns the classes and variables so far, in the order of the text. */
  List<Overlap.Member> members() {
    return List.copyOf(members);
  }

  private Shape member(Term term) {
    members.add(new Overlap.Member(SpreText.of(term), term.accept(terms)));
    return new Shape.Boxes(members.size() - 1);
  }

  private List<Shape> parts(List<Term> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Shape classTerm(Term.ClassTerm term) {
    return member(term);
  }

  @Override
  public Shape variable(Term.Variable variable) {
    return member(variable);
  }

  @Override
  public Shape union(Term.Union union) {
    return new Shape.Union(parts(union.parts()));
  }

  @Override
  public Shape intersection(Term.Intersection intersection) {
    return new Shape.Intersection(parts(intersection.parts()));
  }

  @Override
  public Shape complement(Term.Complement complement) {
    return new Shape.Complement(complement.body().accept(this));
  }

  @Override
  public Shape interior(Term.Interior interior) {
    return new Shape.Interior(interior.body().accept(this));
  }

  @Override
  public Shape closure(Term.Closure closure) {
    return new Shape.Closure(closure.body().accept(this));
  }
}
