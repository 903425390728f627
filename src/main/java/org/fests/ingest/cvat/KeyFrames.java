package org.fests.ingest.cvat;

import org.fests.scene.DetectionDraft;

/**
 * Places boxes at frames, also between two boxes of a track: the corners go in equal steps from the
 * one to the other, the rotation along the shorter arc.
 *
 * <p>Source: cvat-ai/cvat, cvat/apps/dataset_manager/annotation.py, simple_interpolation. There two
 * rotations that are half a turn apart are a degree apart by a slip; here they are half a turn.
 */
final class KeyFrames {
  private final Tracks tracks;
  private final double[] edges = new double[4];
  private final double[] later = new double[4];

  KeyFrames(Tracks tracks) {
    this.tracks = tracks;
  }

  /** Sets a box as the document has it. */
  void drawn(DetectionDraft draft, int box) {
    tracks.edges(box, edges);
    set(draft, edges, tracks.rotation(box));
  }

  /** Sets what is between a box and the next one of its track. */
  void between(DetectionDraft draft, int box, int frame) {
    int from = tracks.frame(box);
    double share = (frame - from) / (double) (tracks.frame(box + 1) - from);
    tracks.edges(box, edges);
    tracks.edges(box + 1, later);
    for (int n = 0; n < edges.length; n++) {
      edges[n] += (later[n] - edges[n]) * share;
    }
    double rotation = tracks.rotation(box);
    set(draft, edges, rotation + half(tracks.rotation(box + 1) - rotation) * share);
  }

  /**
   * Sets a box.
   *
   * @param edges left, top, right, bottom, pixels
   * @param degrees clockwise on screen
   */
  static void set(DetectionDraft draft, double[] edges, double degrees) {
    double width = edges[2] - edges[0];
    double height = edges[3] - edges[1];
    draft.imageBox(
        edges[0] + width / 2, edges[1] + height / 2, width, height, Math.toRadians(half(degrees)));
  }

  /** Returns the same direction in (-180, 180]. */
  private static double half(double degrees) {
    double rest = degrees % 360;
    if (rest > 180) {
      return rest - 360;
    }
    return rest <= -180 ? rest + 360 : rest;
  }
}
