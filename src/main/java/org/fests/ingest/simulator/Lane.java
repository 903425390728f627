package org.fests.ingest.simulator;

/**
 * Where on the road one goes along.
 *
 * @param aside how far its middle is to the left of that of the lane {@link #RIGHT}, metres
 * @param heading 1 along the road, -1 against it
 */
record Lane(double aside, int heading) {
  static final Lane BICYCLES = new Lane(-3, 1);
  static final Lane RIGHT = new Lane(0, 1);
  static final Lane LEFT = new Lane(3.5, 1);
  static final Lane ONCOMING_LEFT = new Lane(7.5, -1);
  static final Lane ONCOMING_RIGHT = new Lane(11, -1);
  static final Lane ONCOMING_BICYCLES = new Lane(14, -1);

  /** The middles of the pavements, metres to the left of {@link #RIGHT}. */
  static final double NEAR_PAVEMENT = -5.5;

  static final double FAR_PAVEMENT = 16.5;
}
