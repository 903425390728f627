package org.fests.scene;

/**
 * Boxes and velocities, one of each a detection; units and axes as in {@link Box} and {@link
 * Velocity}. A column that is zero everywhere (z, length, angle) or unknown everywhere (the three
 * of the velocity) may be empty.
 */
@SuppressWarnings("ArrayRecordComponent") // columns are handed over, never compared
public record BoxColumns(
    double[] x,
    double[] y,
    double[] z,
    double[] length,
    double[] width,
    double[] height,
    double[] angle,
    double[] vx,
    double[] vy,
    double[] vz) {}
