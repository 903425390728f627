/**
 * Scalabel's JSON, the format of BDD100K: frames with labels, a list at the top, or an object with
 * {@code frames}, {@code groups} and {@code config}. Start with {@link
 * org.fests.ingest.scalabel.Scalabel}.
 *
 * <p>{@code box2d} is x1, y1, x2, y2 in pixels, x right, y down, and its right and lower edges are
 * inclusive: the width is x2 - x1 + 1, the height y2 - y1 + 1, the box's centre (x1 + x2 + 1) / 2
 * and (y1 + y2 + 1) / 2. It is in the stream {@code camera}, in image space.
 *
 * <p>{@code box3d} is in the camera's axes, metres, x right, y down, z forward: {@code location} is
 * the box's centre, {@code dimension} its height, width and length, {@code orientation} angles in
 * radians about x, y and z, of which that about y (the downward axis) is done first, then z, then
 * x; at 0 the length lies along x. It is in the stream {@code ego}, in ego space, whose origin is
 * the camera: forward is z, left is -x, up is -y; a box turned about y alone has the yaw -pi/2 -
 * angle. The tilt of others is dropped.
 *
 * <p>{@code timestamp} is in milliseconds. {@code extrinsics} are passed over: what they place in
 * the world is the camera in some conversions and the car in others.
 *
 * <p>Sources: scalabel, doc/src/format.rst (fields, units, axes, centre); scalabel/label/typing.py;
 * scalabel/label/transforms.py, box2d_to_bbox (inclusive edges); scalabel/vis/geometry.py,
 * rotate_vector and Label3d.from_box3d, and scalabel/label/from_nuscenes.py (orientation,
 * dimension).
 */
package org.fests.ingest.scalabel;
