package org.fests.spre;

import java.util.List;
import java.util.stream.Stream;

/**
 * A spatial term: a region in {@code NE} and the topology relations, a set of detections as the
 * domain of a binder and in a metric function. SPRE.md section 7.
 */
public sealed interface Term extends Node {
  <R> R accept(Visitor<R> visitor);

  /** Returns the union of the parts; a single part is itself. */
  static Term union(List<Term> parts) {
    List<Term> flat =
        parts.stream()
            .flatMap(part -> part instanceof Union union ? union.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Union(flat);
  }

  /** Returns what the parts have in common; a single part is itself. */
  static Term intersection(List<Term> parts) {
    List<Term> flat =
        parts.stream()
            .flatMap(part -> part instanceof Intersection i ? i.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Intersection(flat);
  }

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
      parts = Flat.parts(parts, Union.class);
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
      parts = Flat.parts(parts, Intersection.class);
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
