package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.Detection;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Sample;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics of a row are those of its arrays. */
final class ClipStatisticsTest {
  /** Two cars and a bus in four frames, of which the third is empty. */
  @Test
  void ofAClipByHand() {
    FrameBatchBuilder builder =
        new FrameBatchBuilder(
            new StreamFacts(
                "r",
                "r/front",
                "front",
                Channels.EACH,
                Space.IMAGE,
                0,
                new Provenance("", "", "", "")));
    builder.frame(7).sample("front").add(car("a", 10));
    builder.frame(8).sample("front").add(car("a", 20)).add(car("b", 30));
    builder.frame(9).sample("front");
    builder.frame(12).sample("front").add(car("b", 500).className("bus"));

    InternalRow row = ClipRows.toRow(new Clip("k", 12, true, 48, builder.build()));

    assertThat(row.getUTF8String(column("clip_id"))).hasToString("r/front#000012");
    assertThat(texts(row, "classes")).containsExactly("bus", "car");
    assertThat(wholes(row, "class_detections")).containsExactly(1, 3);
    assertThat(wholes(row, "class_tracks")).containsExactly(1, 2);
    assertThat(wholes(row, "class_first")).containsExactly(3, 0);
    assertThat(wholes(row, "class_last")).containsExactly(3, 1);
    assertThat(texts(row, "tracks")).containsExactly("a", "b");
    assertThat(wholes(row, "track_class")).containsExactly(1, 1);
    assertThat(wholes(row, "track_first")).containsExactly(0, 1);
    assertThat(wholes(row, "track_last")).containsExactly(1, 3);
    assertThat(extent(row)).containsExactly(8, 502, 47, 53, 0, 0);
    assertThat(row.getLong(column("bytes"))).isEqualTo(4 * 8 + 5 * 4 + 4 * (4 + 4 + 5 * 8));
  }

  @Test
  void withoutDetectionsTheExtentIsEmpty() {
    StreamFacts stream =
        new StreamFacts("r", "r", "", Channels.EACH, Space.EGO, 0, new Provenance("", "", "", ""));
    FrameBatch clip = new FrameBatchBuilder(stream).frame(0).sample("main").build();
    double[] extent = extent(ClipRows.toRow(new Clip("k", 0, true, 0, clip)));
    double least = Double.POSITIVE_INFINITY;
    assertThat(extent).containsExactly(least, -least, least, -least, least, -least);
  }

  /** All kinds of clips, against the frames as people see them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void areThoseOfTheFrames(long seed) {
    FrameBatch clip = new RandomClips(seed).next("s");
    InternalRow row = ClipRows.toRow(new Clip("k", 0, true, 0, clip));
    List<Seen> seen = seen(clip);

    List<String> classes = texts(row, "classes");
    assertThat(classes)
        .containsExactlyElementsOf(new TreeSet<>(seen.stream().map(Seen::className).toList()));
    for (int i = 0; i < classes.size(); i++) {
      String name = classes.get(i);
      List<Seen> own = seen.stream().filter(s -> s.className().equals(name)).toList();
      assertThat(wholes(row, "class_detections")[i]).isEqualTo(own.size());
      assertThat(wholes(row, "class_first")[i]).isEqualTo(own.get(0).frame());
      assertThat(wholes(row, "class_last")[i]).isEqualTo(own.get(own.size() - 1).frame());
      assertThat(wholes(row, "class_tracks")[i])
          .isEqualTo(own.stream().map(Seen::track).filter(t -> !t.isEmpty()).distinct().count());
    }
    List<String> tracks = texts(row, "tracks");
    for (int i = 0; i < tracks.size(); i++) {
      String name = tracks.get(i);
      List<Seen> own = seen.stream().filter(s -> s.track().equals(name)).toList();
      assertThat(wholes(row, "track_first")[i]).isEqualTo(own.get(0).frame());
      assertThat(wholes(row, "track_last")[i]).isEqualTo(own.get(own.size() - 1).frame());
      assertThat(own.stream().filter(s -> s.frame() == own.get(0).frame()).map(Seen::className))
          .contains(classes.get(wholes(row, "track_class")[i]));
    }
    assertExtent(clip, seen, extent(row));
  }

  private static void assertExtent(FrameBatch clip, List<Seen> seen, double[] extent) {
    boolean solid = clip.stream().space().solid();
    double[] x = seen.stream().flatMapToDouble(s -> corners(s.box(), solid, 0)).sorted().toArray();
    double[] y = seen.stream().flatMapToDouble(s -> corners(s.box(), solid, 1)).sorted().toArray();
    if (x.length > 0) {
      double[] wanted = {x[0], x[x.length - 1], y[0], y[y.length - 1]};
      assertThat(Arrays.copyOf(extent, 4)).containsExactly(wanted, within(1e-9));
    }
    for (Seen one : seen) {
      double half = solid ? one.box().height() / 2 : 0;
      assertThat(extent[4]).isLessThanOrEqualTo(one.box().z() - half);
      assertThat(extent[5]).isGreaterThanOrEqualTo(one.box().z() + half);
    }
  }

  /** Returns the corners' places along an axis: 0 for x, 1 for y. */
  private static DoubleStream corners(Box box, boolean solid, int axis) {
    double along = (solid ? box.length() : box.width()) / 2;
    double across = (solid ? box.width() : box.height()) / 2;
    double cos = Math.cos(box.angle() - axis * Math.PI / 2);
    double sin = Math.sin(box.angle() - axis * Math.PI / 2);
    double centre = axis == 0 ? box.x() : box.y();
    return DoubleStream.of(-along, along)
        .flatMap(a -> DoubleStream.of(-across, across).map(b -> centre + a * cos - b * sin));
  }

  private record Seen(int frame, String className, String track, Box box) {}

  private static List<Seen> seen(FrameBatch clip) {
    List<Seen> seen = new ArrayList<>();
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (Sample sample : clip.frame(frame).samples()) {
        for (Detection d : sample.detections()) {
          seen.add(new Seen(frame, d.className(), d.trackName(), d.box()));
        }
      }
    }
    return seen;
  }

  private static DetectionDraft car(String track, double x) {
    return new DetectionDraft().className("car").track(track).score(1).imageBox(x, 50, 4, 6, 0);
  }

  private static int column(String name) {
    return LakeSchema.TYPE.fieldIndex(name);
  }

  private static int[] wholes(InternalRow row, String name) {
    return row.getArray(column(name)).toIntArray();
  }

  private static List<String> texts(InternalRow row, String name) {
    return IntStream.range(0, row.getArray(column(name)).numElements())
        .mapToObj(i -> row.getArray(column(name)).getUTF8String(i).toString())
        .toList();
  }

  private static double[] extent(InternalRow row) {
    int first = column("min_x");
    return IntStream.range(first, first + 6).mapToDouble(row::getDouble).toArray();
  }
}
