package org.fests.proof;

import java.util.BitSet;
import java.util.List;
import org.fests.scene.Detection;
import org.fests.spre.Term;

/** The exact set of points that a term stands for, as cells of a space. SPRE.md section 7. */
record PointSet(Situation here, CutSpace space) implements Term.Visitor<BitSet> {
  @Override
  public BitSet classTerm(Term.ClassTerm term) {
    return ofBoxes(here.detections(term));
  }

  @Override
  public BitSet variable(Term.Variable variable) {
    return ofBoxes(here.detections(variable));
  }

  private BitSet ofBoxes(List<Detection> detections) {
    BitSet points = new BitSet();
    detections.forEach(d -> points.or(space.boxes().get(d)));
    return points;
  }

  @Override
  public BitSet union(Term.Union union) {
    BitSet points = new BitSet();
    union.parts().forEach(part -> points.or(part.accept(this)));
    return points;
  }

  @Override
  public BitSet intersection(Term.Intersection intersection) {
    BitSet points = space.cells().complement(new BitSet());
    intersection.parts().forEach(part -> points.and(part.accept(this)));
    return points;
  }

  @Override
  public BitSet complement(Term.Complement complement) {
    return space.cells().complement(complement.body().accept(this));
  }

  @Override
  public BitSet interior(Term.Interior interior) {
    return space.cells().interior(interior.body().accept(this));
  }

  @Override
  public BitSet closure(Term.Closure closure) {
    return space.cells().closure(closure.body().accept(this));
  }
}
