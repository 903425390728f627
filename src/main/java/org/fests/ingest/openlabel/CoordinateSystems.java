package org.fests.ingest.openlabel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.pose.RigidTransform;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * The tree of coordinate systems. The first one of type local_cs (or local) is the carrier's: what
 * is given in it or in one below it is in {@code ego} space; what is given in one above it is in
 * {@code world} space, in the axes of the tree's root. In a tree without a carrier the root's type
 * decides: {@code world} for a scene or a map, else {@code ego}, the sensor being its own carrier.
 */
final class CoordinateSystems {
  /**
   * One system.
   *
   * @param type as the log has it
   * @param parent empty for a root
   * @param pose leads to the parent's coordinates; nothing: as the parent
   */
  record AxisSystem(String type, String parent, Optional<RigidTransform> pose) {
    private static final AxisSystem UNKNOWN = new AxisSystem("", "", Optional.empty());

    boolean local() {
      return type.toLowerCase(Locale.ROOT).startsWith("local");
    }

    boolean scene() {
      String word = type.toLowerCase(Locale.ROOT);
      return word.startsWith("scene") || word.startsWith("geo") || word.startsWith("world");
    }
  }

  /**
   * Where a cuboid comes to lie.
   *
   * @param space of the stream that takes it
   * @param transform leads there
   * @param flaw why it has no place; empty if it has
   */
  record Place(Space space, RigidTransform transform, String flaw) {
    private static Place none(String flaw) {
      return new Place(Space.EGO, RigidTransform.NONE, flaw);
    }
  }

  private final Map<String, AxisSystem> systems = new LinkedHashMap<>();
  private Optional<String> carrier = Optional.empty();
  private Optional<String> root = Optional.empty();

  void add(String name, AxisSystem system) {
    systems.put(name, system);
    if (system.local() && carrier.isEmpty()) {
      carrier = Optional.of(name);
    }
  }

  boolean declares(String name) {
    return systems.containsKey(name);
  }

  /** Returns where what is given in a system comes to lie, in a frame with these transforms. */
  Place place(String name, Transforms transforms) {
    RigidTransform way = RigidTransform.NONE;
    String at = name;
    for (int steps = 0; steps <= systems.size(); steps++) {
      if (carrier.isPresent() && carrier.get().equals(at)) {
        return new Place(Space.EGO, way, "");
      }
      AxisSystem system = systems.getOrDefault(at, AxisSystem.UNKNOWN);
      if (system.parent().isEmpty()) {
        return atRoot(at, system, way);
      }
      way = step(at, system, transforms).orElse(RigidTransform.NONE).after(way);
      at = system.parent();
    }
    return Place.none("coordinate system '%s' is its own ancestor".formatted(name));
  }

  /** All that has no carrier must be in one tree, or its coordinates could not be compared. */
  private Place atRoot(String name, AxisSystem system, RigidTransform way) {
    Optional<String> common = carrier.isPresent() ? carrierRoot() : root;
    if (common.isPresent() && !common.get().equals(name)) {
      return Place.none(
          "no way leads from coordinate system '%s' to '%s'".formatted(name, common.get()));
    }
    root = Optional.of(name);
    boolean world = carrier.isPresent() || system.scene();
    return new Place(world ? Space.WORLD : Space.EGO, way, "");
  }

  private Optional<String> carrierRoot() {
    String at = carrier.orElseThrow();
    for (int steps = 0; steps <= systems.size(); steps++) {
      String parent = systems.getOrDefault(at, AxisSystem.UNKNOWN).parent();
      if (parent.isEmpty()) {
        return Optional.of(at);
      }
      at = parent;
    }
    return Optional.of(at);
  }

  private static Optional<RigidTransform> step(
      String name, AxisSystem system, Transforms transforms) {
    return transforms.between(name, system.parent()).or(system::pose);
  }

  /** Returns where the carrier is, if each step up to the root, or one to a scene, is given. */
  Optional<Pose> pose(Transforms transforms) {
    return carrier.flatMap(name -> pose(name, transforms));
  }

  private Optional<Pose> pose(String name, Transforms transforms) {
    if (systems.get(name).parent().isEmpty()) {
      return systems.keySet().stream()
          .filter(other -> systems.get(other).scene())
          .flatMap(scene -> transforms.between(name, scene).stream())
          .findFirst()
          .map(RigidTransform::pose);
    }
    RigidTransform way = RigidTransform.NONE;
    String at = name;
    for (int steps = 0; steps < systems.size(); steps++) {
      AxisSystem system = systems.getOrDefault(at, AxisSystem.UNKNOWN);
      if (system.parent().isEmpty()) {
        return Optional.of(way.pose());
      }
      Optional<RigidTransform> step = step(at, system, transforms);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      way = step.get().after(way);
      at = system.parent();
    }
    return Optional.empty();
  }
}
