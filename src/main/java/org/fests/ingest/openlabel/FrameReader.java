package org.fests.ingest.openlabel;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.RigidTransform;

/** Reads frames token by token: whatever is wrong with one is told, and where. */
final class FrameReader {
  private final JsonCursor cursor;
  private final Tally tally;
  private final ShapeReader reader;
  private final TransformReader transformReader;
  private final FrameContents contents;

  /**
   * Makes a reader.
   *
   * @param contents takes each frame
   */
  FrameReader(JsonCursor cursor, Tally tally, FrameContents contents) {
    this.cursor = cursor;
    this.tally = tally;
    this.contents = contents;
    reader = new ShapeReader(cursor, tally);
    transformReader = new TransformReader(cursor, tally);
  }

  /** Reads the frame that the current key has. */
  void read() throws IOException {
    contents.clear();
    cursor.restore(Flaw.NONE);
    if (cursor.object()) {
      while (cursor.nextKey()) {
        switch (cursor.key()) {
          case "frame_properties" -> properties();
          case "objects" -> objects();
          default -> other("frames");
        }
      }
    }
    contents.flaw = cursor.flaw();
    cursor.restore(Flaw.NONE);
  }

  private void properties() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "timestamp" -> contents.time = Moment.read(cursor);
        case "transforms" -> readTransforms();
        case "streams" -> readStreams();
        default -> other("frame_properties");
      }
    }
  }

  /** What a sensor's own clock says is not kept: a frame has one time. */
  private void readStreams() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      contents.streams.add(cursor.key());
      other("frame_properties.streams", "*");
    }
  }

  private void readTransforms() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      if (!cursor.object()) {
        continue;
      }
      String source = "";
      String destination = "";
      Optional<RigidTransform> moved = Optional.empty();
      while (cursor.nextKey()) {
        switch (cursor.key()) {
          case "src" -> source = cursor.text();
          case "dst" -> destination = cursor.text();
          case "transform_src_to_dst" -> moved = transformReader.read();
          default -> other("transforms");
        }
      }
      if (moved.isPresent()) {
        contents.transforms.add(source, destination, moved.get());
      }
    }
  }

  private void objects() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      FrameContents.Seen seen = contents.object(cursor.key());
      if (cursor.object()) {
        while (cursor.nextKey()) {
          if (cursor.key().equals("object_data")) {
            reader.data(contents::box, seen.attributes);
          } else {
            other("frames.objects");
          }
        }
      }
    }
  }

  private void other(String part) throws IOException {
    other(part, cursor.key());
  }

  private void other(String part, String key) throws IOException {
    tally.ignored(part + "." + key);
    cursor.skip();
  }
}
