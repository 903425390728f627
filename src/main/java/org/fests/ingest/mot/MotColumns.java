package org.fests.ingest.mot;

import java.util.Optional;
import org.fests.ingest.csv.BoxRows;
import org.fests.ingest.csv.Row;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;

/**
 * What the columns of one log mean, from the eighth on.
 *
 * @param columns how many there are
 * @param all names the class of all detections, where no column does
 * @param counted names the classes that column 8 of 9 counts
 */
record MotColumns(int columns, String all, ClassNames counted) implements BoxRows.Further {
  private static final int NONE = -1;

  @Override
  public String fill(Row row, DetectionDraft draft) {
    if (columns == 9) {
      return named(row, draft);
    }
    draft.className(all);
    return columns == 10 ? world(row, draft) : "";
  }

  private String named(Row row, DetectionDraft draft) {
    Optional<String> name = counted.name(row.integer(7));
    if (name.isEmpty()) {
      return "class '%s' is not from 1 to %d".formatted(row.text(7), counted.names().size());
    }
    draft.className(name.get());
    double visible = row.number(8);
    if (!Double.isFinite(visible)) {
      return "visibility '%s' is not a number".formatted(row.text(8));
    }
    if (visible != NONE) {
      draft.attribute("visibility", new AttributeValue.Numeric(visible));
    }
    return "";
  }

  private static String world(Row row, DetectionDraft draft) {
    double x = row.number(7);
    double y = row.number(8);
    double z = row.number(9);
    if (!(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z))) {
      return "columns 8 to 10 are not a position";
    }
    if (!(x == NONE && y == NONE && z == NONE)) {
      draft.attribute("world_x", new AttributeValue.Numeric(x));
      draft.attribute("world_y", new AttributeValue.Numeric(y));
      draft.attribute("world_z", new AttributeValue.Numeric(z));
    }
    return "";
  }
}
