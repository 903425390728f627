package org.fests.ingest.openlabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.pose.RigidTransform;

/** The transforms of one frame. */
final class Transforms {
  /** One of them: coordinates in the destination are those in the source, transformed. */
  private record Given(String source, String destination, RigidTransform transform) {}

  private final List<Given> given = new ArrayList<>();

  void clear() {
    given.clear();
  }

  void add(String source, String destination, RigidTransform transform) {
    given.add(new Given(source, destination, transform));
  }

  /** Returns what leads from one system to another, if it is given this way or the other. */
  Optional<RigidTransform> between(String source, String destination) {
    for (Given one : given) {
      if (one.source.equals(source) && one.destination.equals(destination)) {
        return Optional.of(one.transform);
      }
      if (one.source.equals(destination) && one.destination.equals(source)) {
        return Optional.of(one.transform.inverse());
      }
    }
    return Optional.empty();
  }
}
