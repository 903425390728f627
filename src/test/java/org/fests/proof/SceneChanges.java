package org.fests.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.fests.scene.Velocity;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Relation;

/**
 * The changes of DESIGN.md, each with what it does not keep and with what has to change with it.
 */
final class SceneChanges {
  /** What is rounded in another way when a turned box is elsewhere. */
  private static final Set<Measure> SHARES = EnumSet.of(Measure.IOU, Measure.COVER);

  /** Relations to the viewer's place, not only to its axes. */
  private static final Set<Relation> BY_DISTANCE =
      EnumSet.of(
          Relation.NEARER, Relation.FARTHER, Relation.MOVING_NEARER, Relation.MOVING_FARTHER);

  private static final Set<Relation> SIDEWAYS =
      EnumSet.of(Relation.LEFT_OF, Relation.RIGHT_OF, Relation.MOVING_LEFT, Relation.MOVING_RIGHT);

  private static final Set<Relation> UPWARDS =
      EnumSet.of(Relation.ABOVE, Relation.BELOW, Relation.MOVING_UP, Relation.MOVING_DOWN);

  private SceneChanges() {}

  static List<SceneChange> in(Space space) {
    return List.of(
        new Shift(),
        new Translation(space),
        new Rotation(space),
        new Scale(space),
        new Mirror(space));
  }

  private static boolean keepsShares(Node node, FrameBatch frames) {
    return frames.upright() || !SceneChange.measures(node, SHARES);
  }

  /** Everything happens a day later and 64 frames on. */
  record Shift() implements SceneChange {
    private static final long DAY = 86_400_000_000_000L;

    @Override
    public SceneRows.Row of(SceneRows.Row row) {
      return new SceneRows.Row(row.index() + 64, row.time() + DAY, row.pose(), row.samples());
    }

    @Override
    public boolean keeps(Node node, FrameBatch frames) {
      return !SceneChange.measures(node, EnumSet.of(Measure.T)); // a fraction is rounded
    }

    @Override
    public Metric measured(Metric.Measured m) {
      return m.measure() == Measure.FRAME ? SceneChange.minus(m, 64) : m;
    }
  }

  /** Everything lies elsewhere; not the viewer, who is at the origin unless a pose says more. */
  record Translation(Space space) implements SceneChange {
    private static final Map<Measure, Integer> BY =
        Map.of(Measure.X, 32, Measure.Y, -8, Measure.Z, 16);

    @Override
    public SceneRows.Row of(SceneRows.Row row) {
      return row.moved(
          this::moved,
          velocity -> velocity,
          p -> new Pose(p.x() + 32, p.y() - 8, p.z() + 16, p.yaw()));
    }

    private Box moved(Box b) {
      double z = space.solid() ? b.z() + 16 : 0;
      return new Box(b.x() + 32, b.y() - 8, z, b.length(), b.width(), b.height(), b.angle());
    }

    @Override
    public boolean keeps(Node node, FrameBatch frames) {
      boolean fromOrigin =
          node instanceof Metric.Measured m
              && m.measure() == Measure.DIST
              && m.arguments().size() == 1;
      boolean fromViewer = space == Space.EGO && SceneChange.relates(node, BY_DISTANCE);
      return keepsShares(node, frames) && !fromOrigin && !fromViewer;
    }

    @Override
    public Metric measured(Metric.Measured m) {
      return BY.containsKey(m.measure()) ? SceneChange.minus(m, BY.get(m.measure())) : m;
    }
  }

  /** Everything is turned by a quarter around the origin, so that upright boxes become turned. */
  record Rotation(Space space) implements SceneChange {
    private static final Set<Measure> LOST =
        EnumSet.of(
            Measure.X,
            Measure.Y,
            Measure.VX,
            Measure.VY,
            Measure.YAW,
            Measure.BEARING,
            Measure.GAP,
            Measure.IOU,
            Measure.COVER);

    @Override
    public SceneRows.Row of(SceneRows.Row row) {
      return row.moved(
          b -> new Box(-b.y(), b.x(), b.z(), b.length(), b.width(), b.height(), turned(b.angle())),
          v -> new Velocity(-v.y(), v.x(), v.z()),
          p -> new Pose(-p.y(), p.x(), p.z(), turned(p.yaw())));
    }

    private static double turned(double angle) {
      return angle + Math.PI / 2;
    }

    @Override
    public boolean keeps(Node node, FrameBatch frames) {
      boolean seen = space != Space.WORLD && SceneChange.relates(node, SIDEWAYS);
      boolean upwards = space == Space.IMAGE && SceneChange.relates(node, UPWARDS);
      return !SceneChange.measures(node, LOST) && !seen && !upwards;
    }
  }

  /** Everything is twice as big, as far away and as fast. */
  record Scale(Space space) implements SceneChange {
    private static final Set<Relation> BY_LENGTH =
        EnumSet.range(Relation.MOVING, Relation.MOVING_FARTHER);

    @Override
    public SceneRows.Row of(SceneRows.Row row) {
      return row.moved(
          Scale::twice,
          v -> new Velocity(2 * v.x(), 2 * v.y(), 2 * v.z()),
          p -> new Pose(2 * p.x(), 2 * p.y(), 2 * p.z(), p.yaw()));
    }

    private static Box twice(Box b) {
      double length = 2 * b.length();
      double width = 2 * b.width();
      return new Box(2 * b.x(), 2 * b.y(), 2 * b.z(), length, width, 2 * b.height(), b.angle());
    }

    @Override
    public boolean keeps(Node node, FrameBatch frames) {
      return keepsShares(node, frames);
    }

    @Override
    public Metric measured(Metric.Measured m) {
      return switch (m.measure()) {
        case X, Y, Z, W, H, L, DIST, GAP, SPEED, VX, VY, VZ -> SceneChange.times(m, 0.5);
        case AREA -> SceneChange.times(m, 0.25);
        case VOLUME -> SceneChange.times(m, 0.125);
        case IOU, COVER, YAW, TURN, BEARING, SCORE, T, FRAME -> m;
      };
    }

    @Override
    public Formula related(Formula.Related related) {
      List<Metric> thresholds = related.thresholds();
      if (related.relation() == Relation.NEAR || related.relation() == Relation.FAR) {
        thresholds = twice(related, space.solid() ? Relation.NEAR_METRES : Relation.NEAR_PIXELS);
      } else if (BY_LENGTH.contains(related.relation())) {
        thresholds = twice(related, space.solid() ? Relation.MOVED_METRES : Relation.MOVED_PIXELS);
      }
      return new Formula.Related(related.relation(), related.arguments(), thresholds);
    }

    private List<Metric> twice(Formula.Related related, double usual) {
      Metric threshold =
          related.thresholds().stream()
              .findFirst()
              .map(written -> written.accept(this))
              .orElse(new Metric.Constant(usual));
      return List.of(SceneChange.times(threshold, 2));
    }
  }

  /** Left is right: along x in an image, along y on the ground. */
  record Mirror(Space space) implements SceneChange {
    private static final List<Set<Relation>> SWAPPED =
        List.of(
            EnumSet.of(Relation.LEFT_OF, Relation.RIGHT_OF),
            EnumSet.of(Relation.ON_LEFT_OF, Relation.ON_RIGHT_OF),
            EnumSet.of(Relation.MOVING_LEFT, Relation.MOVING_RIGHT),
            EnumSet.of(Relation.TURNING_LEFT, Relation.TURNING_RIGHT));

    @Override
    public SceneRows.Row of(SceneRows.Row row) {
      double x = space.solid() ? 1 : -1;
      return row.moved(
          b ->
              new Box(
                  x * b.x(), -x * b.y(), b.z(), b.length(), b.width(), b.height(), 0.0 - b.angle()),
          v -> new Velocity(x * v.x(), -x * v.y(), v.z()),
          p -> new Pose(p.x(), -p.y(), p.z(), -p.yaw()));
    }

    @Override
    public boolean keeps(Node node, FrameBatch frames) {
      return keepsShares(node, frames)
          && !SceneChange.measures(node, EnumSet.of(Measure.BEARING)); // pi stays pi
    }

    @Override
    public Metric measured(Metric.Measured m) {
      Set<Measure> negated =
          space.solid()
              ? EnumSet.of(Measure.Y, Measure.VY, Measure.YAW, Measure.TURN)
              : EnumSet.of(Measure.X, Measure.VX, Measure.YAW, Measure.TURN);
      return negated.contains(m.measure()) ? new Metric.Negate(m) : m;
    }

    @Override
    public Formula related(Formula.Related related) {
      List<Metric> thresholds =
          related.thresholds().stream().map(threshold -> threshold.accept(this)).toList();
      return new Formula.Related(mirrored(related.relation()), related.arguments(), thresholds);
    }

    private static Relation mirrored(Relation relation) {
      return SWAPPED.stream()
          .filter(pair -> pair.contains(relation))
          .flatMap(Set::stream)
          .filter(other -> other != relation)
          .findFirst()
          .orElse(relation);
    }
  }
}
