package org.fests.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fests.proof.TraceRow;
import org.fests.scene.Space;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;

/**
 * Says why an atom is unknown.
 *
 * @param row that tells it
 * @param window the frames
 * @param tracks the bound tracks by variable
 */
record UnknownWords(TraceRow row, Window window, Map<String, String> tracks) {
  /** Returns the reason, to be put behind <i>as</i>. */
  String why(Formula atom) {
    List<String> absent = absent(atom);
    if (atom instanceof Formula.Hold) {
      return "only with frames where it is unknown the run is long enough";
    }
    if (atom instanceof Formula.Fill) {
      return "what it asks is unknown and in no gap that is short enough";
    }
    if (!absent.isEmpty()) {
      return String.join(" and ", absent) + (absent.size() == 1 ? " is absent" : " are absent");
    }
    if (atom instanceof Formula.Attribute attribute) {
      return "%s has no attribute %s of that kind"
          .formatted(attribute.variable(), attribute.name());
    }
    return atom instanceof Formula.Related related ? ofRelation(related) : ofNumbers(atom);
  }

  /** Returns the track variables of the atom whose tracks the frame lacks. */
  private List<String> absent(Formula atom) {
    List<String> absent = new ArrayList<>();
    for (String variable : FreeVariables.of(atom)) {
      if (tracks.containsKey(variable) && !window.sees(tracks.get(variable), row.frame())) {
        absent.add(variable);
      }
    }
    return absent;
  }

  private String ofRelation(Formula.Related related) {
    return switch (related.relation()) {
      case MOVING, STILL, APPROACHING, RECEDING, MOVING_UP, MOVING_DOWN -> notBefore();
      case TURNING_LEFT, TURNING_RIGHT -> notBefore();
      case MOVING_LEFT, MOVING_RIGHT, MOVING_NEARER, MOVING_FARTHER ->
          lacksPose() ? "a frame has no ego pose" : notBefore();
      case LEFT_OF, RIGHT_OF, NEARER, FARTHER ->
          lacksPose() ? "the frame has no ego pose" : ofNumbers(related);
      case ABOVE, BELOW, AHEAD_OF, BEHIND, ON_LEFT_OF, ON_RIGHT_OF, FACING -> ofNumbers(related);
      case NEAR, FAR, TOUCHING, OVERLAPPING, INSIDE, CONTAINS -> ofNumbers(related);
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI -> ofNumbers(related);
    };
  }

  private boolean lacksPose() {
    return window.frames().stream().space() == Space.WORLD && !window.hasPose(row.frame());
  }

  private String notBefore() {
    return window.isFirst(row.frame())
        ? "there is no frame before"
        : "the frame before does not show all of it";
  }

  private String ofNumbers(Formula atom) {
    List<Node> nodes = new ArrayList<>();
    Children.walk(atom, nodes::add);
    if (nodes.stream().anyMatch(UnknownWords::looksBack)) {
      return notBefore();
    }
    if (nodes.stream().anyMatch(UnknownWords::isVelocity)) {
      return "a velocity is not known";
    }
    if (nodes.stream().anyMatch(UnknownWords::isTime) && !window.frames().timed()) {
      return "frames have no timestamps";
    }
    return "a value is not a finite number";
  }

  private static boolean looksBack(Node node) {
    return node instanceof Metric.Previous
        || node instanceof Metric.Change
        || node instanceof Metric.Rate;
  }

  private static boolean isVelocity(Node node) {
    return node instanceof Metric.Measured measured
        && List.of(Measure.SPEED, Measure.VX, Measure.VY, Measure.VZ).contains(measured.measure());
  }

  private static boolean isTime(Node node) {
    return node instanceof Metric.Measured measured && measured.measure() == Measure.T;
  }
}
