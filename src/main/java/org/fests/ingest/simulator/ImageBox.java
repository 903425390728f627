package org.fests.ingest.simulator;

import org.fests.scene.DetectionDraft;

/** The box of a detection in an image, whose edges tremble and stay inside the image. */
final class ImageBox {
  private static final double PARTS = 100; // to hundredths of a pixel

  private ImageBox() {}

  /** Gives a draft the box of an outline: at least a pixel wide and high. */
  static void fill(DetectionDraft draft, Area area, Area image, Detector detector) {
    double jitter = detector.noise().jitter();
    double left = inside(detector.shaken(area.left(), jitter), image.right());
    double right = Math.max(left + 1, inside(detector.shaken(area.right(), jitter), image.right()));
    double top = inside(detector.shaken(area.top(), jitter), image.bottom());
    double bottom =
        Math.max(top + 1, inside(detector.shaken(area.bottom(), jitter), image.bottom()));
    draft.imageBox(
        detector.rounded((left + right) / 2, PARTS),
        detector.rounded((top + bottom) / 2, PARTS),
        detector.rounded(right - left, PARTS),
        detector.rounded(bottom - top, PARTS),
        0);
  }

  private static double inside(double edge, double most) {
    return Math.min(most, Math.max(0, edge));
  }
}
