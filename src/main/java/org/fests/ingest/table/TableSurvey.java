package org.fests.ingest.table;

import java.util.HashMap;
import java.util.Map;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Survey;
import org.fests.ingest.table.TableMap.Fields;

/** Finds out the recording and the frame of each row; a bad row stays with the one before. */
final class TableSurvey implements Survey {
  private final Fields fields;
  private final Map<String, Integer> recordings = new HashMap<>();
  private int recording;
  private long key = Long.MIN_VALUE;

  TableSurvey(TableMap map) {
    fields = map.fields();
  }

  @Override
  public int fields() {
    return fields.order();
  }

  @Override
  public void look(Row row) {
    if (!row.flaw().isEmpty()) {
      return;
    }
    long found =
        fields.frame() >= 0
            ? row.integer(fields.frame())
            : row.shifted(fields.time(), fields.timePower());
    if (found == ByteNumbers.NONE) {
      return;
    }
    key = found;
    if (fields.recording() >= 0) {
      recording =
          recordings.computeIfAbsent(row.text(fields.recording()), name -> recordings.size());
    }
  }

  @Override
  public int group() {
    return recording;
  }

  @Override
  public long key() {
    return key;
  }
}
