package org.fests.ingest.openlabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.scene.AttributeValue;
import org.fests.scene.Space;

/** What a document says beside its frames, and what they cannot be understood without. */
final class Head {
  /** An object of the whole document. */
  static final class Thing {
    final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    final List<Shape> shapes = new ArrayList<>();
    final List<long[]> intervals = new ArrayList<>();
    String name = "";
    String type = "";
    String system = "";

    /** Returns whether it is there in a frame, for what it has in all of its frames. */
    boolean in(long frame) {
      return intervals.isEmpty()
          || intervals.stream().anyMatch(i -> i[0] <= frame && frame <= i[1]);
    }
  }

  private static final Set<String> SOLID = Set.of(Space.EGO.word(), Space.WORLD.word());

  /** An object that nobody declares. */
  static final Thing UNKNOWN = new Thing();

  final Map<String, String> streams = new LinkedHashMap<>();
  final Map<String, Thing> things = new LinkedHashMap<>();
  final CoordinateSystems systems = new CoordinateSystems();
  String name = "";
  String licence = "";

  /**
   * Returns the track of each object, by its key: its name if that is no other object's name or
   * key, else its key.
   */
  Map<String, String> tracks() {
    Map<String, Integer> uses = new HashMap<>();
    things.forEach(
        (key, thing) -> {
          uses.merge(thing.name, 1, Integer::sum);
          if (!key.equals(thing.name)) {
            uses.merge(key, 1, Integer::sum);
          }
        });
    Map<String, String> tracks = new HashMap<>();
    things.forEach(
        (key, thing) ->
            tracks.put(key, thing.name.isBlank() || uses.get(thing.name) > 1 ? key : thing.name));
    return tracks;
  }

  /** Returns the channels that have a reading in every frame, by the stream that makes them. */
  Map<String, String> channels() {
    Map<String, String> channels = new LinkedHashMap<>();
    streams.forEach(
        (stream, type) -> {
          if (type.equals("camera")) {
            channels.put(stream, imageChannel(stream));
          } else if (type.equals("lidar")) {
            channels.put(stream, systems.place(stream, new Transforms()).space().word());
          }
        });
    return channels;
  }

  /** Returns the channel of boxes in a sensor's image; ego and world are those of cuboids. */
  static String imageChannel(String sensor) {
    boolean taken = SOLID.contains(sensor);
    return taken ? sensor + "-image" : sensor;
  }

  /** Returns the only camera, or {@code camera}: the channel of boxes that name none. */
  String camera() {
    List<String> cameras =
        streams.keySet().stream().filter(stream -> streams.get(stream).equals("camera")).toList();
    return cameras.size() == 1 ? cameras.get(0) : "camera";
  }
}
