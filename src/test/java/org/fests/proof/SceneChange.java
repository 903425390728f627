package org.fests.proof;

import java.util.Set;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Relation;
import org.fests.spre.Rewriting;

/**
 * A change of a scene, and of what a pattern asks with it, that changes no label. Lengths change by
 * whole numbers or powers of two, so that nothing is rounded in another way than before.
 */
interface SceneChange extends Rewriting {
  SceneRows.Row of(SceneRows.Row row);

  /** Returns whether the node keeps its truth or number, rewritten or as it is. */
  boolean keeps(Node node, FrameBatch frames);

  static boolean measures(Node node, Set<Measure> measures) {
    return node instanceof Metric.Measured m && measures.contains(m.measure());
  }

  static boolean relates(Node node, Set<Relation> relations) {
    return node instanceof Formula.Related r && relations.contains(r.relation());
  }

  static Metric minus(Metric metric, double number) {
    return new Metric.Arithmetic(metric, Metric.Operator.MINUS, new Metric.Constant(number));
  }

  static Metric times(Metric metric, double factor) {
    return new Metric.Arithmetic(metric, Metric.Operator.TIMES, new Metric.Constant(factor));
  }
}
