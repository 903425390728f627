package org.fests.ingest.openlabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fests.ingest.log.HeldRecording;
import org.fests.scene.FrameBatch;

/**
 * The objects of a recording that is written: one for each track and class, and one for each
 * detection without a track.
 */
final class Catalogue {
  /** What keys an object may have; a track that is called so keeps its name for its key. */
  private static final Pattern KEY =
      Pattern.compile(
          "0|[1-9][0-9]{0,17}"
              + "|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

  /**
   * An object.
   *
   * @param name the track's; empty where there is none
   * @param type the class
   * @param intervals frame indexes, first and last, of each run of frames
   */
  record Thing(String name, String type, List<long[]> intervals) {
    private void seen(long index) {
      long[] last = intervals.isEmpty() ? new long[] {-1, -1} : intervals.get(intervals.size() - 1);
      if (intervals.isEmpty() || last[1] < index - 1) {
        intervals.add(new long[] {index, index});
      } else {
        last[1] = index;
      }
    }
  }

  private record Identity(String track, String type) {}

  private final Map<Identity, String> keys = new HashMap<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();
  private final Map<FrameBatch, Map<Integer, String>> single = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private long next;

  /** Lists the objects of a recording. */
  static Catalogue of(HeldRecording recording) throws java.io.IOException {
    Catalogue catalogue = new Catalogue();
    for (FrameBatch clip : recording.clips()) {
      clip.tracks().stream()
          .filter(name -> KEY.matcher(name).matches())
          .forEach(catalogue.names::add);
    }
    recording.frames(
        (index, parts) -> parts.forEach(part -> catalogue.add(index, part.clip(), part.frame())));
    return catalogue;
  }

  private void add(long index, FrameBatch clip, int frame) {
    for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
      for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
        String track = clip.trackName(d);
        String type = clip.className(d);
        String key =
            track.isEmpty()
                ? single.computeIfAbsent(clip, c -> new HashMap<>()).computeIfAbsent(d, n -> free())
                : keys.computeIfAbsent(new Identity(track, type), this::key);
        things
            .computeIfAbsent(key, k -> new Thing(name(track, type), type, new ArrayList<>()))
            .seen(index);
      }
    }
  }

  private final Map<String, String> firstTypes = new HashMap<>();

  /** A track that changes its class is an object for each. */
  private String name(String track, String type) {
    String first = firstTypes.computeIfAbsent(track, name -> type);
    return track.isEmpty() || first.equals(type) ? track : "%s (%s)".formatted(track, type);
  }

  private String key(Identity identity) {
    boolean keeps = KEY.matcher(identity.track).matches() && !things.containsKey(identity.track);
    return keeps ? identity.track : free();
  }

  private String free() {
    while (names.contains(Long.toString(next))) {
      next++;
    }
    return Long.toString(next++);
  }

  /** Returns the key of the object that a detection is of. */
  String key(FrameBatch clip, int d) {
    String track = clip.trackName(d);
    return track.isEmpty()
        ? single.get(clip).get(d)
        : keys.get(new Identity(track, clip.className(d)));
  }

  /** Returns the objects by their keys, in order of appearance. */
  Map<String, Thing> things() {
    return things;
  }
}
