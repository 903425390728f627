package org.fests.explain;

import java.util.Optional;
import org.fests.scene.Space;
import org.fests.spre.Extent;
import org.fests.spre.Formula;

/** The units of the numbers that atoms compare. */
record Margins(Space space) {
  /** Returns the unit with a blank before it; nothing for an atom that only asks whether. */
  Optional<String> unit(Formula atom) {
    if (atom instanceof Formula.Compare compare) {
      Units units = new Units(space);
      String left = compare.left().accept(units);
      return Optional.of(left.isEmpty() ? compare.right().accept(units) : left);
    }
    if (atom instanceof Formula.Related related) {
      return unit(related);
    }
    if (atom instanceof Formula.Hold hold) {
      return Optional.of(unit(hold.extent()));
    }
    if (atom instanceof Formula.Fill fill) {
      return Optional.of(unit(fill.extent()));
    }
    return atom instanceof Formula.Attribute ? Optional.of("") : Optional.empty();
  }

  private Optional<String> unit(Formula.Related related) {
    return switch (related.relation()) {
      case FACING, TURNING_LEFT, TURNING_RIGHT -> Optional.of(" rad");
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI, OVERLAPPING -> Optional.empty();
      case LEFT_OF, RIGHT_OF, ABOVE, BELOW, NEARER, FARTHER -> length();
      case AHEAD_OF, BEHIND, ON_LEFT_OF, ON_RIGHT_OF -> length();
      case NEAR, FAR, TOUCHING, INSIDE, CONTAINS -> length();
      case MOVING, STILL, APPROACHING, RECEDING -> length();
      case MOVING_LEFT, MOVING_RIGHT, MOVING_UP, MOVING_DOWN, MOVING_NEARER, MOVING_FARTHER ->
          length();
    };
  }

  private Optional<String> length() {
    return Optional.of(new Units(space).length());
  }

  /** Returns the unit of the sizes of runs and gaps. */
  static String unit(Extent extent) {
    return extent instanceof Extent.Nanos ? " s" : " frames";
  }
}
