/**
 * ASAM OpenLABEL 1.0, the JSON of multi-sensor labels. Start with {@link
 * org.fests.ingest.openlabel.OpenLabel}; docs/format.md has the table of what becomes what.
 *
 * <p>Source: ASAM OpenLABEL Format Specification 1.0.0 with its JSON schema.
 *
 * <ul>
 *   <li>7.5: frames are keyed by texts of whole numbers, the master frame index.
 *   <li>7.7, 7.8: coordinate systems are right-handed, each given in its parent, "exactly the same"
 *       without a pose; a matrix is of 16 numbers by rows, X_dst = M X_src; a quaternion is x, y,
 *       z, w; Euler angles stand in the order of their sequence, ZYX unless told, which Vicomtech's
 *       VCD (vcd/utils.py, euler2R) reads as R = RZ(a0) RY(a1) RX(a2). A frame's transforms
 *       override poses.
 *   <li>7.10.1: a bbox is [x, y, w, h] with its centre, pixels; an rbbox adds alpha, radians from x
 *       to y, which is clockwise on screen; a cuboid is x, y, z, then a quaternion x, y, z, w of
 *       any length or angles rx (roll), ry (pitch), rz (yaw) applied as ZYX, then the sizes along
 *       its own x, y and z, metres. VCD and RailLabel (DSD-DBS/raillabel, json_format/cuboid.py)
 *       have the same order.
 *   <li>The vehicle's system follows ISO 8855: x forward, y left, z up, as {@code ego} does.
 *   <li>Timestamps have no stated unit; the specification's examples are seconds of the Unix epoch,
 *       or dates. Attributes called score and confidence are of the specification's examples.
 *   <li>A box may tell its sensor by a text attribute "stream" (Kognic's documents), or a key.
 * </ul>
 */
package org.fests.ingest.openlabel;
