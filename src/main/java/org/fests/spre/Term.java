package org.fests.spre;

import java.util.List;

/**
 * A spatial term: a region in {@code NE} and the topology relations, a set of detections as the
 * domain of a binder and in a metric function. SPRE.md section 7.
 */
public sealed interface Term {
  <R> R accept(Visitor<R> visitor);

  /** {@code [:car:]}: the detections of that class. */
  record ClassTerm(String name) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.classTerm(this);
    }
  }

  /** A variable: the one detection bound to it. */
  record Variable(String name) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /** {@code t | t | ...}: at least two parts, none of them a union. */
  record Union(List<Term> parts) implements Term {
    public Union {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.union(this);
    }
  }

  /**
   * {@code t & t & ...}: at least two parts, none of them an intersection. As a set of detections:
   * those of any part that have a point in common with one of each other part.
   */
  record Intersection(List<Term> parts) implements Term {
    public Intersection {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.intersection(this);
    }
  }

  /** {@code !t}: the points outside. */
  record Complement(Term body) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.complement(this);
    }
  }

  /** {@code I(t)}: the interior. */
  record Interior(Term body) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interior(this);
    }
  }

  /** {@code C(t)}: the closure, the term with its edge. */
  record Closure(Term body) implements Term {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.closure(this);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    R classTerm(ClassTerm term);

    R variable(Variable variable);

    R union(Union union);

    R intersection(Intersection intersection);

    R complement(Complement complement);

    R interior(Interior interior);

    R closure(Closure closure);
  }
}
