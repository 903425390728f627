package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.Rotation;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;

/**
 * The boxes, held in columns until all are read, as they come in any order: about 90 bytes each.
 */
final class Annotations {
  /** Numbers of a box, one after another: x y z length width height yaw. */
  private static final int NUMBERS = 7;

  private final Reading reading;
  private final Samples samples;
  private final Instances instances;
  private final AnnotationRow row;
  private final Streams homeless;

  private int[] sampleOf = new int[1024];
  private int[] instanceOf = new int[1024];
  private long[] lineOf = new long[1024];
  private int[] factsOf = new int[1024];
  private double[] boxes = new double[NUMBERS * 1024];
  private final Map<Map<String, AttributeValue>, Integer> factNumbers = new HashMap<>();
  private final List<Map<String, AttributeValue>> facts = new ArrayList<>();
  private String uri = "";
  private int size;

  /**
   * Makes the columns.
   *
   * @param homeless counts rows that belong to no sample
   */
  Annotations(
      Reading reading, Tables tables, Samples samples, Instances instances, Streams homeless)
      throws IOException {
    this.reading = reading;
    this.samples = samples;
    this.instances = instances;
    this.homeless = homeless;
    row = new AnnotationRow(reading.tally(), tables);
    tables.each("sample_annotation", this::row);
  }

  private void row(JsonCursor cursor) throws IOException {
    Place place = cursor.place();
    uri = place.file();
    row.read(cursor);
    Optional<Sample> sample = samples.of(row.sample());
    if (!cursor.flawed() && sample.isEmpty()) {
      cursor.flaw("sample is not in sample.json");
    } else if (!cursor.flawed() && instances.number(row.instance()) < 0) {
      cursor.flaw("instance is not in instance.json");
    }
    Optional<Rotation> turn =
        cursor.flawed() ? Optional.empty() : Numbers.quaternion(row.rotation()).rotation();
    if (!cursor.flawed() && turn.isEmpty()) {
      cursor.flaw("rotation %s is no rotation".formatted(Arrays.toString(row.rotation())));
    }
    if (cursor.flawed()) {
      homeless.reject(cursor.flaw().place(), cursor.flaw().reason(), row.text());
      cursor.restore(Flaw.NONE);
    } else {
      add(sample.get(), turn.get(), place);
    }
  }

  private void add(Sample sample, Rotation turn, Place place) {
    grow();
    Cuboid cuboid = row.cuboid(turn);
    if (cuboid.notablyTilted()) {
      reading.tally().repaired(Cuboid.TILT_DROPPED);
    }
    Box box = cuboid.upright();
    double[] numbers = {
      box.x(), box.y(), box.z(), box.length(), box.width(), box.height(), box.angle()
    };
    System.arraycopy(numbers, 0, boxes, NUMBERS * size, NUMBERS);
    sampleOf[size] = sample.number();
    instanceOf[size] = instances.number(row.instance());
    lineOf[size] = place.line();
    factsOf[size] = factNumber();
    size++;
  }

  /** Equal facts are kept once. */
  private int factNumber() {
    Integer known = factNumbers.get(row.facts());
    if (known != null) {
      return known;
    }
    Map<String, AttributeValue> copy = Map.copyOf(row.facts());
    facts.add(copy);
    factNumbers.put(copy, facts.size() - 1);
    return facts.size() - 1;
  }

  private void grow() {
    int most = reading.options().limits().gatheredRecords();
    if (size == most) {
      throw new LogException(
          Place.whole(uri),
          "more than gathered.records.max=%d boxes".formatted(most),
          "raise it in conf/limits.properties and give more memory, or split the tables by scene");
    }
    if (size == sampleOf.length) {
      sampleOf = Arrays.copyOf(sampleOf, 2 * size);
      instanceOf = Arrays.copyOf(instanceOf, 2 * size);
      lineOf = Arrays.copyOf(lineOf, 2 * size);
      factsOf = Arrays.copyOf(factsOf, 2 * size);
      boxes = Arrays.copyOf(boxes, 2 * NUMBERS * size);
    }
  }

  /** Returns for each sample, by its number, the places of its boxes in the columns. */
  int[][] bySample() {
    int[] counts = new int[samples.size()];
    for (int i = 0; i < size; i++) {
      counts[sampleOf[i]]++;
    }
    int[][] places = new int[counts.length][];
    Arrays.setAll(places, sample -> new int[counts[sample]]);
    int[] filled = new int[counts.length];
    for (int i = 0; i < size; i++) {
      places[sampleOf[i]][filled[sampleOf[i]]++] = i;
    }
    return places;
  }

  /** Fills a draft with a box; its velocity is not known. */
  void fill(int annotation, DetectionDraft draft) {
    int at = NUMBERS * annotation;
    draft
        .className(instances.className(instanceOf[annotation]))
        .track(track(annotation))
        .box(
            new Box(
                boxes[at],
                boxes[at + 1],
                boxes[at + 2],
                boxes[at + 3],
                boxes[at + 4],
                boxes[at + 5],
                boxes[at + 6]));
    facts.get(factsOf[annotation]).forEach(draft::attribute);
  }

  String track(int annotation) {
    return instances.token(instanceOf[annotation]);
  }

  Place place(int annotation) {
    return new Place(uri, lineOf[annotation], 0, "");
  }

  String text(int annotation) {
    return "instance " + track(annotation);
  }
}
