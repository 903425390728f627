package org.fests.spre;

import java.util.List;
import java.util.stream.Stream;

/** A formula about one frame: true, false or unknown. SPRE.md section 4 defines each case. */
public sealed interface Formula extends Node {
  <R> R accept(Visitor<R> visitor);

  /** Returns the conjunction of the parts; a single part is itself. */
  static Formula and(List<Formula> parts) {
    List<Formula> flat =
        parts.stream()
            .flatMap(part -> part instanceof And and ? and.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new And(flat);
  }

  /** Returns the disjunction of the parts; a single part is itself. */
  static Formula or(List<Formula> parts) {
    List<Formula> flat =
        parts.stream()
            .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Or(flat);
  }

  /** {@code true} or {@code false}. */
  record Constant(boolean value) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** {@code [:car:]}: some detection of that class. */
  record ClassPresent(String name) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.classPresent(this);
    }
  }

  /** {@code NE(t)}: the term's region is not empty. */
  record NonEmpty(Term term) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nonEmpty(this);
    }
  }

  /** {@code !phi}. */
  record Not(Formula body) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** {@code phi & psi & ...}: at least two parts, none of them a conjunction. */
  record And(List<Formula> parts) implements Formula {
    public And {
      parts = Flat.parts(parts, And.class);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /** {@code phi | psi | ...}: at least two parts, none of them a disjunction. */
  record Or(List<Formula> parts) implements Formula {
    public Or {
      parts = Flat.parts(parts, Or.class);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }

  /** {@code phi -> psi}, as {@code !phi | psi}; associates to the right. */
  record Implies(Formula left, Formula right) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.implies(this);
    }
  }

  /**
   * {@code E(v := t, ...) phi}: some choice of this frame's detections makes phi true. A variable
   * hides one of the same name further out; a domain may use the variables before it in the list.
   */
  record Exists(List<Binding> bindings, Formula body) implements Formula {
    public Exists {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /** {@code A(v := t, ...) phi}: every choice does, and there is at least one. */
  record ForAll(List<Binding> bindings, Formula body) implements Formula {
    public ForAll {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.forAll(this);
    }
  }

  /** {@code m < m}. */
  record Compare(Metric left, Comparison comparison, Metric right) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** {@code v == w}, {@code v != w}: the same detection, or track, or not. */
  record Identity(String left, Comparison comparison, String right) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.identity(this);
    }
  }

  /** {@code v.name == literal}; {@code class} and {@code score} are attributes that all have. */
  record Attribute(String variable, String name, Comparison comparison, Literal value)
      implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attribute(this);
    }
  }

  /**
   * {@code relation(a, b, threshold)}.
   *
   * @param arguments as many as the relation's arity
   * @param thresholds none or one
   */
  record Related(Relation relation, List<Term> arguments, List<Metric> thresholds)
      implements Formula {
    public Related {
      arguments = List.copyOf(arguments);
      thresholds = List.copyOf(thresholds);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.related(this);
    }
  }

  /** {@code present(v)}: the bound track is detected in this frame; never unknown. */
  record Present(String variable) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.present(this);
    }
  }

  /** {@code known(phi)}: phi is not unknown. */
  record Known(Formula body) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.known(this);
    }
  }

  /** {@code hold(phi, 5)}: phi is true in a run of at least that many frames around this one. */
  record Hold(Formula body, Extent extent) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hold(this);
    }
  }

  /** {@code fill(phi, 3)}: phi, with gaps of at most that size between true frames as true. */
  record Fill(Formula body, Extent extent) implements Formula {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fill(this);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    R constant(Constant constant);

    R classPresent(ClassPresent present);

    R nonEmpty(NonEmpty nonEmpty);

    R not(Not not);

    R and(And and);

    R or(Or or);

    R implies(Implies implies);

    R exists(Exists exists);

    R forAll(ForAll forAll);

    R compare(Compare compare);

    R identity(Identity identity);

    R attribute(Attribute attribute);

    R related(Related related);

    R present(Present present);

    R known(Known known);

    R hold(Hold hold);

    R fill(Fill fill);
  }
}
