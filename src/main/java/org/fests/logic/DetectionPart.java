package org.fests.logic;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Term;

/** What is stored of detections and their frames, apart from the class, by what asks for it. */
public enum DetectionPart {
  TRACK,
  SCORE,
  BOX,
  VELOCITY,
  ATTRIBUTES,
  /** Where the sensor carrier is. */
  POSE,
  /** The frame's index in its log. */
  INDEX,
  /** The frame's timestamp. */
  TIME,
  /** The sample's channel. */
  CHANNEL;

  /** Returns the parts that decide the truth of any of the formulas. */
  public static Set<DetectionPart> of(Collection<Formula> formulas) {
    Set<DetectionPart> parts = EnumSet.noneOf(DetectionPart.class);
    formulas.forEach(formula -> Children.walk(formula, node -> add(node, parts)));
    return parts;
  }

  private static void add(Node node, Set<DetectionPart> parts) {
    if (!Reach.of(node).equals(Reach.NONE)) {
      // objects are followed to other frames of the channel by their tracks, and some ask how long
      parts.addAll(EnumSet.of(TRACK, CHANNEL, TIME));
    }
    if (node instanceof Formula.Related related) {
      parts.addAll(EnumSet.of(BOX, POSE));
      if (related.relation().ofMotion()) {
        parts.add(VELOCITY);
      }
    } else if (node instanceof Metric.Measured measured) {
      add(measured.measure(), parts);
    } else if (node instanceof Formula.NonEmpty || node instanceof Term.Intersection) {
      parts.add(BOX);
    } else if (node instanceof Formula.Attribute attribute) {
      switch (attribute.name()) {
        case "class" -> {}
        case "score" -> parts.add(SCORE);
        default -> parts.add(ATTRIBUTES);
      }
    }
  }

  private static void add(Measure measure, Set<DetectionPart> parts) {
    switch (measure) {
      case T -> parts.add(TIME);
      case FRAME -> parts.add(INDEX);
      case SCORE -> parts.add(SCORE);
      case SPEED, VX, VY, VZ -> parts.addAll(EnumSet.of(BOX, VELOCITY));
      case X, Y, Z, W, H, L, AREA, VOLUME, DIST, GAP, IOU, COVER, YAW, TURN, BEARING ->
          parts.add(BOX);
    }
  }
}
