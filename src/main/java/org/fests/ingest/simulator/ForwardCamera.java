package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;

/**
 * A pin-hole camera above the ego car's middle that looks ahead: the boxes around the pictures of
 * the cuboids, inside the image.
 */
final class ForwardCamera {
  private static final Area IMAGE = new Area(0, 0, 1280, 720);
  private static final double FOCAL = 800; // pixels
  private static final double RAISED = 1.5; // above the ground, metres
  private static final double NEAREST = 0.5; // what is nearer than this plane is cut off, metres
  private static final double SMALLEST = 8; // height and width, pixels

  /** The corners of a box at the ends of each of its edges: bit 0 front, bit 1 left, bit 2 top. */
  private static final int[][] EDGES = {
    {0, 1}, {2, 3}, {4, 5}, {6, 7}, {0, 2}, {1, 3}, {4, 6}, {5, 7}, {0, 4}, {1, 5}, {2, 6}, {3, 7}
  };

  /**
   * A road user's picture.
   *
   * @param area around it, also where that is outside the image
   * @param distance from the ego car's middle, metres
   */
  private record Picture(RoadUser user, Area area, double distance) {
    Area visible() {
      return area.common(IMAGE);
    }
  }

  private final Detector detector;
  private final DetectionDraft draft = new DetectionDraft();

  ForwardCamera(Detector detector) {
    this.detector = detector;
  }

  void keep(Set<String> tracks) {
    detector.keep(tracks);
  }

  /** Adds what it sees to the builder's current sample. */
  void look(List<RoadUser> near, FrameBatchBuilder builder) {
    List<Picture> pictures = pictures(near);
    for (Picture picture : pictures) {
      double hidden = hidden(picture, pictures);
      if (detector.detects(picture.user().track(), hidden)) {
        builder.add(detection(picture, hidden));
      }
    }
  }

  private static List<Picture> pictures(List<RoadUser> near) {
    RoadUser ego = near.get(0);
    List<Picture> pictures = new ArrayList<>();
    for (RoadUser user : near) {
      Optional<Area> area = user == ego ? Optional.empty() : area(user, ego);
      double distance = Footprint.length(user.along() - ego.along(), user.aside() - ego.aside());
      area.map(found -> new Picture(user, found, distance))
          .filter(picture -> picture.visible().width() >= SMALLEST)
          .filter(picture -> picture.visible().height() >= SMALLEST)
          .ifPresent(pictures::add);
    }
    return pictures;
  }

  /** Returns the share that is outside the image or behind one nearer picture's box. */
  private static double hidden(Picture picture, List<Picture> pictures) {
    double hidden = 1 - picture.area().share(IMAGE);
    for (Picture other : pictures) {
      if (other.distance() < picture.distance()) {
        hidden = Math.max(hidden, picture.visible().share(other.visible()));
      }
    }
    return hidden;
  }

  private DetectionDraft detection(Picture picture, double hidden) {
    RoadUser user = picture.user();
    ImageBox.fill(draft.clear(), picture.area(), IMAGE, detector);
    Model seen = detector.confuses(user.track()) ? user.model().mistaken() : user.model();
    return draft.className(seen.word()).track(user.track()).score(detector.score(hidden));
  }

  /** Returns the box around a picture, if any of it is before the camera. */
  private static Optional<Area> area(RoadUser user, RoadUser ego) {
    double[][] corners = corners(user, ego);
    Area area =
        new Area(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);
    for (int[] edge : EDGES) {
      double[] from = corners[edge[0]];
      double[] to = corners[edge[1]];
      if (from[0] >= NEAREST || to[0] >= NEAREST) {
        area = area.with(seen(cut(from, to))).with(seen(cut(to, from)));
      }
    }
    return area.left() < area.right() ? Optional.of(area) : Optional.empty();
  }

  /** Returns the corners as the ego car has them: forward, left and up from the camera. */
  private static double[][] corners(RoadUser user, RoadUser ego) {
    double[][] base = user.footprint().corners(); // front left, back left, back right, front right
    int[] order = {2, 3, 1, 0};
    double cos = StrictMath.cos(ego.yaw());
    double sin = StrictMath.sin(ego.yaw());
    double[][] corners = new double[8][];
    for (int i = 0; i < 8; i++) {
      double dx = base[order[i & 3]][0] - ego.along();
      double dy = base[order[i & 3]][1] - ego.aside();
      double up = (i < 4 ? 0 : user.height()) - RAISED;
      corners[i] = new double[] {dx * cos + dy * sin, dy * cos - dx * sin, up};
    }
    return corners;
  }

  /** Returns the first point, or that of the edge on the nearest plane if it is not beyond. */
  private static double[] cut(double[] point, double[] other) {
    if (point[0] >= NEAREST) {
      return point;
    }
    double part = (NEAREST - point[0]) / (other[0] - point[0]);
    return new double[] {
      NEAREST, point[1] + part * (other[1] - point[1]), point[2] + part * (other[2] - point[2])
    };
  }

  /** Returns where a point is seen: x and y in pixels. */
  private static double[] seen(double[] point) {
    return new double[] {
      IMAGE.right() / 2 - FOCAL * point[1] / point[0],
      IMAGE.bottom() / 2 - FOCAL * point[2] / point[0]
    };
  }
}
