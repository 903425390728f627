package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.fests.ingest.Collected;
import org.fests.ingest.Damage;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeColumn;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of all layouts, each with its map. */
class TableTest {
  private static final String COLUMNS = "columns: {frame: f, class: c}\n";

  private static ReadOptions mapped(String map) {
    return ReadOptions.forLake().with(Hints.NONE.map("map.yaml", map));
  }

  static Collected read(String map, String table) {
    return Collected.from(table, mapped(map));
  }

  /** Returns frame, class, track and box of each detection, and what else it has. */
  static List<String> shown(Collected log) {
    List<String> lines = new ArrayList<>();
    for (FrameBatch clip : log.clips()) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
          lines.add(shown(clip, frame, d));
        }
      }
    }
    return lines;
  }

  private static String shown(FrameBatch clip, int frame, int d) {
    StringJoiner text = new StringJoiner(" ");
    text.add(clip.index(frame) + (clip.timed() ? "@" + clip.time(frame) : ""));
    text.add(clip.className(d) + (clip.trackName(d).isEmpty() ? "" : "#" + clip.trackName(d)));
    text.add(clip.x(d) + "," + clip.y(d) + "," + clip.width(d) + "," + clip.height(d));
    if (clip.angle(d) != 0) {
      text.add("angle=" + clip.angle(d));
    }
    if (clip.score(d) != 1) {
      text.add("score=" + clip.score(d));
    }
    for (AttributeColumn column : clip.attributes()) {
      column.of(d).ifPresent(value -> text.add(column.name() + "=" + value));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{form: xywh, columns: [p, q, r, s]}                  | 2,4,6,10    | 5.0,9.0,6.0,10.0",
        "{form: centre, columns: [p, q, r, s]}                | 2,4,6,10    | 2.0,4.0,6.0,10.0",
        "{form: xyxy, columns: [p, q, r, s]}                  | 2,4,8,14    | 5.0,9.0,6.0,10.0",
        "{form: xyxy, columns: [p, q, r, s]}                  | 8,14,2,4    | 5.0,9.0,6.0,10.0",
        "{form: xyxy, columns: [p, q, r, s]}                  | 2,14,8,4    | 5.0,9.0,6.0,10.0",
        "{form: xxyy, columns: [p, q, r, s]}                  | 2,8,4,14    | 5.0,9.0,6.0,10.0",
        "{form: xywh, columns: [s, r, q, p]}                  | 10,6,4,2    | 5.0,9.0,6.0,10.0",
        "{form: xywh, columns: [p, q, r, s], first_pixel: 1}  | 2,4,6,10    | 4.0,8.0,6.0,10.0",
        "{form: centre, columns: [p, q, r, s], first_pixel: 1} | 2,4,6,10   | 1.0,3.0,6.0,10.0",
        "{form: xyxy, columns: [p, q, r, s], first_pixel: 1}  | 2,4,8,14    | 4.0,8.0,6.0,10.0",
        "{form: xxyy, columns: [p, q, r, s], first_pixel: 1}  | 2,8,4,14    | 4.0,8.0,6.0,10.0",
        "{form: xywh, columns: [p, q, r, s], unit: shares}    | 0.25,0.5,0.5,0.25"
            + " | 100.0,62.5,100.0,25.0",
        "{form: xyxy, columns: [p, q, r, s], unit: shares}    | 0.25,0.5,0.75,0.75"
            + " | 100.0,62.5,100.0,25.0",
        "{form: centre, columns: [p, q, r, s], unit: shares}  | 0.25,0.5,0.5,0.25"
            + " | 50.0,50.0,100.0,25.0",
      })
  void readsBoxesOfAllForms(String box, String numbers, String wanted) {
    Collected log =
        read(
            COLUMNS + "image_size: 200x100\nbox: " + box + "\n",
            "f,c,p,q,r,s\n7,car," + numbers + "\n");
    assertThat(log.rejected()).isEmpty();
    assertThat(shown(log)).containsExactly("7 car " + wanted);
    boolean turned = numbers.startsWith("8") || numbers.startsWith("2,14");
    assertThat(log.report().repairs().containsKey("corners of a box put in order"))
        .isEqualTo(turned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xywh   | `\"(2,4,6,10)\"`      | 5.0,9.0,6.0,10.0",
        "xywh   | `\"[2, 4.0, 6,10]\"`  | 5.0,9.0,6.0,10.0",
        "xyxy   | `2 4 8 14`            | 5.0,9.0,6.0,10.0",
        "xxyy   | `2;8;4;14`            | 5.0,9.0,6.0,10.0",
      })
  void readsBoxesInOneField(String form, String field, String wanted) {
    Collected log =
        read(COLUMNS + "box: {columns: b, form: " + form + "}\n", "f,b,c\n7," + field + ",car\n");
    assertThat(shown(log)).containsExactly("7 car " + wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "radians, 0.5, 0.5",
    "degrees, 90, 1.5707963267948966",
    "degrees, -45, -0.7853981633974483"
  })
  void readsAngles(String unit, String angle, double wanted) {
    Collected flat =
        read(
            COLUMNS + "box: {columns: [p, q, r, s], angle: a, angle_unit: " + unit + "}\n",
            "f,c,p,q,r,s,a\n1,car,1,2,3,4," + angle + "\n");
    assertThat(flat.clip().angle(0)).isEqualTo(wanted);
    Collected solid =
        read(
            COLUMNS + "space: ego\nbox: {form: cuboid, columns: b, angle_unit: " + unit + "}\n",
            "f,c,b\n1,car,1 2 3 4 5 6 " + angle + "\n");
    FrameBatch clip = solid.clip();
    assertThat(clip.stream().space()).isEqualTo(Space.EGO);
    assertThat(clip.stream().streamId()).isEqualTo("test/ego");
    assertThat(clip.box(0)).isEqualTo(new Box(1, 2, 3, 4, 5, 6, wanted));
  }

  @ParameterizedTest
  @CsvSource({
    "s, 1626268310.123456789, 1626268310123456789",
    "ms, 1626268310123.456789, 1626268310123456789",
    "us, 1626268310123456.789, 1626268310123456789",
    "ns, 1626268310123456789, 1626268310123456789",
    "s, 0.1, 100000000",
    "ms, 33, 33000000",
    "s, 1.5e-3, 1500000",
  })
  void readsTimesExactly(String unit, String time, long nanos) {
    Collected log =
        read(
            "columns: {time: t, class: c}\ntime_unit: " + unit + "\nbox: {columns: b}\n",
            "t,c,b\n" + time + ",car,1 1 2 2\n");
    assertThat(log.clip().time(0)).isEqualTo(nanos);
    assertThat(log.clip().index(0)).isZero();
  }

  @Test
  void rowsOfOneTimeAreAFrameAndTimesAreCounted() {
    Collected log =
        read(
            "columns: {time: t, class: c}\nbox: {columns: b}\n",
            "t,c,b\n0.2,car,1 1 2 2\n0.1,car,3 3 2 2\n0.2,bus,1 1 4 4\n0.5,car,1 1 2 2\n");
    assertThat(log.rejected()).isEmpty();
    assertThat(shown(log))
        .containsExactly(
            "0@100000000 car 4.0,4.0,2.0,2.0",
            "1@200000000 bus 3.0,3.0,4.0,4.0",
            "1@200000000 car 2.0,2.0,2.0,2.0",
            "2@500000000 car 2.0,2.0,2.0,2.0");
  }

  @Test
  void readsAllOtherColumns() {
    Collected log =
        read(
            """
            columns:
              frame: f
              time: t
              class: c
              track: id
              score: p
              velocity: [vx, vy, vz]
              attributes: {colour: "the colour", full: full, level: l}
            box: {columns: [x, y, z, l, w, h, yaw], form: cuboid}
            space: world
            missing: ["-"]
            """,
            """
            f,t,c,id,p,vx,vy,vz,the colour,full,l,x,y,z,w,h,yaw
            1,0.5,car,7,0.25,1,-2,0,"red, dark",TRUE,4,1,2,3,2,1.5,0.25
            1,0.5,car,-,-,-,-,-,-,-,5,1,2,3,2,1.5,0
            """);
    assertThat(log.rejected()).isEmpty();
    FrameBatch clip = log.clip();
    assertThat(clip.velocity(0)).isEqualTo(new Velocity(1, -2, 0));
    assertThat(clip.velocity(1).known()).isFalse();
    assertThat(clip.trackName(1)).isEmpty();
    assertThat(clip.length(0)).isEqualTo(4);
    assertThat(shown(log).get(0))
        .isEqualTo(
            "1@500000000 car#7 1.0,2.0,2.0,1.5 angle=0.25 score=0.25 colour=Text[value=red, dark]"
                + " full=Flag[value=true] level=Numeric[value=4.0]");
    assertThat(shown(log).get(1))
        .isEqualTo("1@500000000 car 1.0,2.0,2.0,1.5 level=Numeric[value=5.0]");
  }

  @Test
  void channelsAndRecordingsAreStreams() {
    Collected log =
        read(
            "columns: {frame: f, class: c, channel: ch, recording: r}\nbox: {columns: b}\n",
            """
            r,ch,f,c,b
            one,front,2,car,1 1 2 2
            two,front,1,car,1 1 2 2
            one,rear,1,bus,1 1 2 2
            one,front,1,car,1 1 2 2
            two,front,2,car,1 1 2 2
            """);
    assertThat(log.rejected()).isEmpty();
    assertThat(log.clips())
        .extracting(clip -> clip.stream().streamId() + ":" + clip.frames())
        .containsExactlyInAnyOrder("one/front:2", "one/rear:1", "two/front:2");
    assertThat(log.clips().get(0).stream().recordingId()).isEqualTo("one");
  }

  @Test
  void constantsHoldForAllRows() {
    Collected log =
        read(
            """
            columns: {frame: f}
            box: {columns: b}
            frame_rate: 10
            constants: {class: cup, channel: top, recording: desk, licence: MIT}
            """,
            "f,b\n3,1 1 2 2\n");
    FrameBatch clip = log.clip();
    assertThat(clip.stream().streamId()).isEqualTo("desk/top");
    assertThat(clip.stream().provenance().licence()).isEqualTo("MIT");
    assertThat(clip.time(0)).isEqualTo(300_000_000);
    assertThat(clip.className(0)).isEqualTo("cup");
  }

  @Test
  void everyFrameCountsThroughTheGaps() {
    String map = "every_frame: true\n" + COLUMNS + "box: {columns: b}\n";
    String rows = "f,c,b\n5,car,1 1 2 2\n2,car,1 1 2 2\n";
    assertThat(read(map, rows).clip().columns().indexes()).containsExactly(2, 3, 4, 5);
    assertThat(read(map, rows).report().frames()).isEqualTo(new Count(4, 4, 0, 0));
    assertThat(read(map.substring(18), rows).clip().columns().indexes()).containsExactly(2, 5);
    Collected damaged = read(map, rows + "99999999999,car,1 1 2 2\n");
    assertThat(damaged.rejected().get(0).reason())
        .isEqualTo("frame 99999999999 passes numbered.frames.max=10000000");
    assertThat(damaged.clip().frames()).isEqualTo(4);
  }

  @Test
  void aRowWithoutClassAndBoxIsAnEmptyFrame() {
    Collected log = read(COLUMNS + "box: {columns: b}\n", "f,c,b\n1,,\n2,car,1 1 2 2\n3,NA,\n");
    assertThat(log.clip().frames()).isEqualTo(3);
    assertThat(log.report().detections()).isEqualTo(new Count(1, 1, 0, 0));
  }

  @Test
  void linesBeforeAndBetweenAndAfterArePassedOver() {
    Collected log =
        read(
            "separator: tab\nskip_lines: 2\nskip: ['#', '---', 'Modified on:']\n"
                + COLUMNS
                + "box: {columns: b}\n",
            """
            made by hand
            f\tno header
            # note
            f\tc\tb
            1\tcar\t(1,1,2,2)
            # more
            2\tcar\t(1,1,2,2)
            ---
            Modified on:\t6.20.2019\t1:14
            """);
    assertThat(shown(log)).hasSize(2);
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().ignored())
        .containsEntry("lines that begin with '#'", 2L)
        .containsEntry("lines that begin with '---'", 1L)
        .containsEntry("lines that begin with 'Modified on:'", 1L);
  }

  @Test
  void columnsWithoutAHeaderAreCounted() {
    Collected log =
        read(
            """
            header: false
            separator: semicolon
            columns: {frame: 2, class: 1}
            box: {columns: [3, 4, 5, 6]}
            """,
            "car;7;1;1;2;2\nbus;8;1;1;2;2\n");
    assertThat(shown(log)).containsExactly("7 car 2.0,2.0,2.0,2.0", "8 bus 2.0,2.0,2.0,2.0");
  }

  @Test
  void readsJsonLines() {
    Collected log =
        read(
            """
            table: jsonl
            columns: {frame: frame, class: object.class, track: object.id, attributes: {a: a}}
            box: {columns: object.box}
            """,
            """
            {"frame":1,"object":{"class":"caf\u00e9","id":7,"box":[1,1,2,2]},"a":true,"z":{"q":[1]}}
            {"object":{"box":[1.5,1,2,2],"class":"bus","id":null},"frame":0,"a":"x"}
            """);
    assertThat(log.rejected()).isEmpty();
    assertThat(shown(log))
        .containsExactly(
            "0 bus 2.5,2.0,2.0,2.0 a=Text[value=x]",
            "1 caf\u00e9#7 2.0,2.0,2.0,2.0 a=Flag[value=true]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]                                 | a line must be a JSON object",
        "{\"f\":2,\"c\":\"car\"              | JSON ends in the middle",
        "{\"f\":2,\"c\":\"car\",\"b\":[1,1,2,2]} {} | a line holds one object, and more follows",
        "{\"f\":2,\"f\":3,\"c\":\"car\",\"b\":[1,1,2,2]} | field 'f' is given twice",
        "{\"f\":2,\"c\":{},\"b\":[1,1,2,2]}  | field 'c' is an object",
        "{\"f\":2,\"c\":\"car\",\"b\":[{}]}  | field 'b' is an array of objects",
        "{\"f\":2,\"c\":\"car\",\"b\":[1,1]} | box '[1,1]' is not 4 numbers",
        "{\"c\":\"car\",\"b\":[1,1,2,2]}     | frame '' is not a whole number from 0",
        "{\"f\":\"x\",\"c\":\"car\",\"b\":[]} | frame 'x' is not a whole number from 0",
      })
  void rejectsABadLineOfJsonAlone(String line, String reason) {
    String good = "{\"f\":%d,\"c\":\"car\",\"b\":[1,1,2,2]}\n";
    Collected log =
        read(
            "table: jsonl\n" + COLUMNS + "box: {columns: b}\n",
            good.formatted(1) + line + "\n" + good.formatted(3));
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).startsWith(reason);
    assertThat(log.rejected().get(0).place().line()).isEqualTo(2);
    assertThat(log.rejected().get(0).record()).isEqualTo(line);
    assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,car,1,1,2,2,0.5,    | frame 'x' is not a whole number from 0",
        "2.5,car,1,1,2,2,0.5,  | frame '2.5' is not a whole number from 0",
        "2,car,1,1,2,2,0.5     | row has 7 columns, not 8",
        "2,car,1,1,2,2,0.5,,   | row has 9 columns, not 8",
        "2,car,1,x,2,2,0.5,    | number 2 of the box, 'x', is none",
        "2,car,1,,2,2,0.5,     | number 2 of the box, '', is none",
        "2,car,1,1,-2,2,0.5,0  | box has a negative size",
        "2,,1,1,2,2,0.5,0      | class is missing",
        "2,car,1,1,2,2,50,0    | score 50.0 is not in [0, 1]",
        "2,car,1,1,2,2,x,0     | score 'x' is not a number",
        "2,car,1,1,2,2,0.5,t   | angle 't' is not a number",
      })
  void rejectsABadRowAlone(String row, String reason) {
    Collected log =
        read(
            "columns: {frame: f, class: c, score: p}\nbox: {columns: [x, y, w, h], angle: a}\n",
            "f,c,x,y,w,h,p,a\n1,car,1,1,2,2,1,0\n" + row + "\n3,car,1,1,2,2,1,0\n");
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).startsWith(reason);
    assertThat(log.rejected().get(0).place().toString()).isEqualTo("test.log:3");
    assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
  }

  @Test
  void rejectsRowsThatDisagreeOnTheTimeOfAFrame() {
    Collected log =
        read(
            "columns: {frame: f, time: t, class: c, track: id}\nbox: {columns: b}\n",
            """
            f,t,c,id,b
            1,0.1,car,a,1 1 2 2
            1,0.2,car,b,1 1 2 2
            1,0.1,car,a,1 1 2 2
            2,,car,a,1 1 2 2
            """);
    assertThat(log.rejected())
        .extracting(r -> r.place().line() + ": " + r.reason())
        .containsExactlyInAnyOrder(
            "3: time differs from that of the frame's first row",
            "4: track 'a' occurs twice in one frame",
            "5: time '' is not a number");
  }

  @Test
  void damageIsRejectedAndCounted() {
    String map =
        """
        columns: {frame: f, time: t, class: c, track: id, recording: r}
        box: {columns: b, form: xyxy}
        """;
    String rows =
        """
        r,f,t,c,id,b
        one,2,0.1,car,a,(1 1 2 2)
        two,1,0.5,"c, d",,1;2;3;4
        one,1,0.1,car,a,1 1 2 2
        """;
    assertThat(Damage.outcomes(bytes(rows), mapped(map))).isBetween(600, 999);
    String lines = "{\"r\":1,\"f\":2,\"t\":0.1,\"c\":\"car\",\"id\":7,\"b\":[1,1,2,2]}\n".repeat(2);
    assertThat(Damage.outcomes(bytes(lines), mapped("table: jsonl\n" + map))).isBetween(900, 1000);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void rejectsTextThatIsNotUtf8() {
    byte[] rows = "f,c,b\n1,caf\u00e9,1 1 2 2\n".getBytes(StandardCharsets.ISO_8859_1);
    Collected log =
        Collected.from(
            LogSource.pipe("t", new ByteArrayInputStream(rows)),
            mapped(COLUMNS + "box: {columns: b}\n"));
    assertThat(log.rejected().get(0).reason()).isEqualTo("class is not UTF-8 text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "columns: {frame: f, class: k} | header has no column 'k', which map.yaml:1:28 names",
        "columns: {frame: 9, class: c} | row has 3 columns, and map.yaml:1:18 names column 9",
      })
  void saysWhichColumnIsNotThere(String columns, String message) {
    assertThatThrownBy(() -> read(columns + "\nbox: {columns: b}\n", "f,c,b\n1,car,1 1 2 2\n"))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhatNobodySaid() {
    String rows = "f,c,b\n1,car,1 1 2 2\n";
    String box = "box: {columns: b}\n";
    assertRefused("the map names no class", "columns: {frame: f}\n" + box, rows, Hints.NONE);
    assertRefused("one is stated too", COLUMNS + box, rows, Hints.NONE.className("bus"));
    String shares = COLUMNS + "box: {columns: b, unit: shares}\n";
    assertRefused("whose size nobody says", shares, rows, Hints.NONE);
    assertRefused(
        "another size is stated",
        shares + "image_size: 10x10\n",
        rows,
        Hints.NONE.imageSize(20, 10));
    assertThat(
            Collected.from(
                    rows, ReadOptions.forLake().with(Hints.NONE.imageSize(20, 10).map("m", shares)))
                .clip()
                .width(0))
        .isEqualTo(40);
    assertThatThrownBy(() -> Collected.from(rows, ReadOptions.forLake().format("table")))
        .hasMessageContaining("a table is read as a map of its columns says");
    assertThatThrownBy(
            () ->
                Collected.from(
                    "t,b\n1,1 1 2 2\n",
                    mapped("columns: {time: t}\nbox: {columns: b}\nconstants: {class: a}\n")
                        .with(Labels.FROM_LOG.frameRate(5))))
        .hasMessageContaining("a frame rate is stated too");
  }

  private static void assertRefused(String why, String map, String rows, Hints hints) {
    assertThatThrownBy(
            () -> Collected.from(rows, ReadOptions.forLake().with(hints.map("map.yaml", map))))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(why);
  }
}
