package org.fests.ingest.argoverse;

import java.util.Optional;
import org.fests.ingest.pose.Quaternion;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Vector3;

/** The columns of a table that say where something is and how it is turned. */
final class Turns {
  private final double[][] columns;

  Turns(FeatherTable table) {
    String[] names = {"qw", "qx", "qy", "qz", "tx_m", "ty_m", "tz_m"};
    columns = new double[names.length][];
    for (int i = 0; i < names.length; i++) {
      columns[i] = table.numbers(names[i]);
    }
  }

  /** Returns a row's transform; nothing if its rotation is none. */
  Optional<RigidTransform> at(int row) {
    Vector3 origin = new Vector3(columns[4][row], columns[5][row], columns[6][row]);
    return new Quaternion(columns[0][row], columns[1][row], columns[2][row], columns[3][row])
        .rotation()
        .map(rotation -> new RigidTransform(rotation, origin));
  }
}
