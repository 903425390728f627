package org.fests.proof;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.fests.scene.Detection;
import org.fests.spre.Term;

/** The set of detections that a term stands for, in the clip's order. SPRE.md section 7. */
record DetectionSet(Situation here) implements Term.Visitor<List<Detection>> {
  @Override
  public List<Detection> classTerm(Term.ClassTerm term) {
    return here.moment().detections().stream()
        .filter(d -> d.className().equals(term.name()))
        .toList();
  }

  @Override
  public List<Detection> variable(Term.Variable variable) {
    return here.detection(variable.name()).stream().toList();
  }

  @Override
  public List<Detection> union(Term.Union union) {
    return ofParts(union.parts(), d -> true);
  }

  @Override
  public List<Detection> intersection(Term.Intersection intersection) {
    List<Term> parts = intersection.parts();
    return ofParts(parts, d -> parts.stream().allMatch(part -> meets(d, part)));
  }

  private boolean meets(Detection d, Term part) {
    return part.accept(this).stream()
        .anyMatch(other -> here.solids().haveCommonPoint(List.of(d, other)));
  }

  private List<Detection> ofParts(List<Term> parts, Predicate<Detection> condition) {
    return parts.stream()
        .flatMap(part -> part.accept(this).stream())
        .distinct()
        .filter(condition)
        .sorted(Comparator.comparingInt(Detection::number))
        .toList();
  }

  @Override
  public List<Detection> complement(Term.Complement complement) {
    throw noSet(complement);
  }

  @Override
  public List<Detection> interior(Term.Interior interior) {
    throw noSet(interior);
  }

  @Override
  public List<Detection> closure(Term.Closure closure) {
    throw noSet(closure);
  }

  private static IllegalArgumentException noSet(Term term) {
    return new IllegalArgumentException("Invalid set of detections: " + term);
  }
}
