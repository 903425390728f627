package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.geometry.Arrangement;
import org.fests.geometry.Star;
import org.fests.spre.Relation;

/**
 * How two regions lie to each other: the relations of RCC-8 (Randell, Cui and Cohn, KR 1992), of
 * which exactly one holds of two regions that are not empty, and overlapping, inside and contains.
 * Of an empty region none holds. It is found star by star.
 */
final class Connection {
  private boolean someOfX;
  private boolean someOfY;
  private boolean overlapping;
  private boolean inside = true;
  private boolean contains = true;
  private boolean closuresMeet;
  private boolean interiorsMeet;
  private boolean closureInside = true;
  private boolean closureContains = true;
  private boolean wellInside = true;
  private boolean wellContains = true;

  private Connection() {}

  /** Looks at all stars. */
  static Connection of(Shape x, Shape y, Arrangement arrangement, List<int[]> members) {
    Connection connection = new Connection();
    arrangement.any(
        star -> {
          connection.look(star, x.in(star, members), y.in(star, members));
          return false;
        });
    return connection;
  }

  private void look(Star star, BitSet x, BitSet y) {
    someOfX |= !x.isEmpty();
    someOfY |= !y.isEmpty();
    overlapping |= x.intersects(y);
    inside &= within(x, y);
    contains &= within(y, x);
    BitSet closedX = star.closure(x);
    BitSet closedY = star.closure(y);
    BitSet innerX = star.interior(closedX);
    BitSet innerY = star.interior(closedY);
    closuresMeet |= closedX.intersects(closedY);
    interiorsMeet |= innerX.intersects(innerY);
    closureInside &= within(closedX, closedY);
    closureContains &= within(closedY, closedX);
    wellInside &= within(closedX, innerY);
    wellContains &= within(closedY, innerX);
  }

  private static boolean within(BitSet part, BitSet whole) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  boolean holds(Relation relation) {
    return someOfX && someOfY && holdsOfSome(relation);
  }

  private boolean holdsOfSome(Relation relation) {
    return switch (relation) {
      case OVERLAPPING -> overlapping;
      case INSIDE -> inside;
      case CONTAINS -> contains;
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI -> relation == ofEight();
      default -> throw new IllegalArgumentException("Invalid relation: " + relation.word());
    };
  }

  private Relation ofEight() {
    if (!closuresMeet) {
      return Relation.DC;
    }
    if (!interiorsMeet) {
      return Relation.EC;
    }
    if (closureInside && closureContains) {
      return Relation.EQ;
    }
    if (closureInside) {
      return wellInside ? Relation.NTPP : Relation.TPP;
    }
    if (closureContains) {
      return wellContains ? Relation.NTPPI : Relation.TPPI;
    }
    return Relation.PO;
  }
}
