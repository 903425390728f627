package org.fests.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fests.ingest.csv.ByteNumbers;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.RowFormat;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Tally;
import org.fests.ingest.table.TableMap.Fields;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;
import org.fests.scene.Velocity;

/** What the rows of one table mean. */
final class TableRows implements RowFormat {
  private static final char DAMAGED = '\uFFFD'; // what Java makes of bytes that are not UTF-8

  private final TableMap map;
  private final Fields fields;
  private final TableBoxes boxes;
  private final String className;
  private final String channel;
  private final Tally tally;
  private final byte[][] missing;
  private String recording = "";
  private long nanos = ByteNumbers.NONE;
  private long counted = -1;

  TableRows(TableMap map, Image image, String className, Tally tally) {
    this.map = map;
    this.className = className;
    this.tally = tally;
    fields = map.fields();
    boxes = new TableBoxes(map.box(), image);
    Space space = map.facts().space();
    String usual = space.solid() ? space.word() : "camera";
    channel = map.facts().channel().isEmpty() ? usual : map.facts().channel();
    missing =
        map.text().missing().stream()
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  @Override
  public long frame(Row row) {
    if (unnamed(row) || (fields.time() >= 0 && nanos(row) == ByteNumbers.NONE)) {
      return ByteNumbers.NONE;
    }
    long frame = fields.frame() >= 0 ? row.integer(fields.frame()) : counted(row);
    return frame > FrameDraft.MAX_INDEX ? ByteNumbers.NONE : frame;
  }

  private boolean unnamed(Row row) {
    return (fields.recording() >= 0 && missing(row, fields.recording()))
        || (fields.channel() >= 0 && missing(row, fields.channel()));
  }

  @Override
  public String misplaced(Row row) {
    if (fields.recording() >= 0 && missing(row, fields.recording())) {
      return "recording is missing";
    }
    if (fields.channel() >= 0 && missing(row, fields.channel())) {
      return "channel is missing";
    }
    long frame = fields.frame() >= 0 ? row.integer(fields.frame()) : 0;
    if (frame < 0 || frame > FrameDraft.MAX_INDEX) {
      return "frame '%s' is not a whole number from 0".formatted(row.text(fields.frame()));
    }
    return fields.time() >= 0 && nanos(row) == ByteNumbers.NONE
        ? "time '%s' is not a number".formatted(row.text(fields.time()))
        : "";
  }

  @Override
  public String recording(Row row) {
    return fields.recording() >= 0 ? row.text(fields.recording()) : "";
  }

  /** Counts the times of the recording. */
  private long counted(Row row) {
    String name = recording(row);
    long time = nanos(row);
    if (!name.equals(recording)) {
      recording = name;
      counted = 0;
    } else if (time != nanos) {
      counted++;
    }
    nanos = time;
    return counted;
  }

  @Override
  public long nanos(Row row) {
    return fields.time() >= 0 ? row.shifted(fields.time(), fields.timePower()) : ByteNumbers.NONE;
  }

  @Override
  public String channel(Row row) {
    return fields.channel() >= 0 ? row.text(fields.channel()) : channel;
  }

  @Override
  public Space space() {
    return map.facts().space();
  }

  @Override
  public boolean empty(Row row) {
    boolean classless = fields.className() < 0 || missing(row, fields.className());
    return classless && map.box().columns().stream().allMatch(column -> missing(row, column));
  }

  @Override
  public String track(Row row) {
    return fields.track() < 0 || missing(row, fields.track()) ? "" : row.text(fields.track());
  }

  @Override
  public String fill(Row row, DetectionDraft draft) {
    String name = fields.className() < 0 ? className : row.text(fields.className());
    if (name.indexOf(DAMAGED) >= 0) {
      return "class is not UTF-8 text";
    }
    draft.className(fields.className() >= 0 && missing(row, fields.className()) ? "" : name);
    String box = boxes.fill(row, draft);
    if (!box.isEmpty()) {
      return box;
    }
    String score = score(row, draft);
    if (!score.isEmpty()) {
      return score;
    }
    attributes(row, draft);
    return velocity(row, draft);
  }

  private String score(Row row, DetectionDraft draft) {
    if (fields.score() < 0 || missing(row, fields.score())) {
      return "";
    }
    double score = row.number(fields.score());
    draft.score(score);
    return Double.isNaN(score)
        ? "score '%s' is not a number".formatted(row.text(fields.score()))
        : "";
  }

  private String velocity(Row row, DetectionDraft draft) {
    List<Integer> columns = fields.velocity();
    if (columns.isEmpty() || columns.stream().allMatch(column -> missing(row, column))) {
      return "";
    }
    Velocity velocity =
        new Velocity(
            row.number(columns.get(0)), row.number(columns.get(1)), row.number(columns.get(2)));
    draft.velocity(velocity);
    boolean known =
        Double.isFinite(velocity.x())
            && Double.isFinite(velocity.y())
            && Double.isFinite(velocity.z());
    return known ? "" : "velocity is not three numbers";
  }

  private void attributes(Row row, DetectionDraft draft) {
    for (Map.Entry<String, Integer> attribute : fields.attributes().entrySet()) {
      int column = attribute.getValue();
      if (!missing(row, column)) {
        draft.attribute(attribute.getKey(), value(row, column));
      }
    }
  }

  private static AttributeValue value(Row row, int column) {
    double number = row.number(column);
    if (Double.isFinite(number)) {
      return new AttributeValue.Numeric(number);
    }
    String text = row.text(column);
    boolean flag = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    return flag
        ? new AttributeValue.Flag(text.equalsIgnoreCase("true"))
        : new AttributeValue.Text(text);
  }

  private boolean missing(Row row, int field) {
    for (byte[] word : missing) {
      if (row.is(field, word)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void kept(Row row) {
    if (boxes.turned()) {
      tally.repaired(TableBoxes.TURNED);
    }
  }
}
