package org.fests.ingest.cvat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;

/** Reads one {@code <track>} after another and gathers their boxes. */
final class TrackReader {
  private static final Set<String> KNOWN = Set.of("id", "label");

  private final XmlCursor cursor;
  private final BoxReader boxes;
  private final AttributeSets sets;
  private final Streams streams;
  private final Tally tally;
  private final int mostRecords;
  private final Tracks tracks = new Tracks();
  private int number;

  TrackReader(Opened document, BoxReader boxes) {
    this.boxes = boxes;
    cursor = document.cursor();
    sets = document.sets();
    streams = document.streams();
    tally = document.tally();
    mostRecords = document.limits().gatheredRecords();
  }

  /** Returns what it has read so far. */
  Tracks tracks() {
    return tracks;
  }

  /** Reads the track that the cursor stands at. */
  void read() {
    String label = cursor.attribute("label");
    String id = cursor.attribute("id");
    for (int n = 0; n < cursor.attributes(); n++) {
      if (!KNOWN.contains(cursor.attributeName(n))) {
        tally.ignored("track " + cursor.attributeName(n));
      }
    }
    List<KeyBox> found = new ArrayList<>();
    while (cursor.nextChild()) {
      if (cursor.name().equals("box")) {
        box(label, found);
      } else {
        tally.ignored(cursor.name());
        cursor.skip();
      }
    }
    gather(label, name(id, found), found);
    number++;
  }

  private void box(String label, List<KeyBox> found) {
    boxes
        .readOfTrack(label)
        .ifPresentOrElse(
            found::add, () -> streams.reject(boxes.place(), boxes.flaw(), boxes.tag()));
    if (tracks.size() + found.size() + sets.held() > mostRecords) {
      throw new LogException(
          cursor.place(),
          "boxes of all tracks are held, and they are more than gathered.records.max=%d"
              .formatted(mostRecords),
          "export the jobs of the task one by one, or raise the limit");
    }
  }

  /** Returns the track's id, else that of its first box, else its place in the document. */
  private String name(String id, List<KeyBox> found) {
    if (!id.isBlank()) {
      return id;
    }
    return found.stream()
        .limit(1)
        .flatMap(box -> sets.of(box.attributes()).stream())
        .filter(attribute -> attribute.name().equals("id"))
        .flatMap(TrackReader::text)
        .findFirst()
        .orElse(Integer.toString(number));
  }

  private static Stream<String> text(Attribute attribute) {
    return attribute.value() instanceof AttributeValue.Text text && !text.value().isBlank()
        ? Stream.of(text.value())
        : Stream.empty();
  }

  private void gather(String label, String name, List<KeyBox> found) {
    if (found.isEmpty()) {
      return;
    }
    if (tracks.begin(label, name)) {
      tally.repaired("track of a name that another one has renamed");
    }
    found.sort(Comparator.comparingInt(KeyBox::frame));
    long last = -1;
    for (KeyBox box : found) {
      if (box.frame() == last) {
        streams.reject(
            box.place(),
            "track has two boxes in frame %d".formatted(box.frame()),
            "<box frame=\"%d\" ...> of track %s".formatted(box.frame(), name));
      } else {
        tracks.add(box);
      }
      last = box.frame();
    }
  }
}
