/**
 * Logs of the Argoverse 2 sensor dataset. A log is its folder, named by the log's id, with {@code
 * annotations.feather} and {@code city_SE3_egovehicle.feather}: Arrow files, packed with LZ4. It
 * becomes one recording with one stream in {@code ego} space.
 *
 * <table>
 * <caption>Columns that are read</caption>
 * <tr><td>{@code timestamp_ns}</td><td>nanoseconds; the time of the lidar sweep that is the frame.
 * The sweeps with boxes, and those of which {@code sensors/lidar} has a file {@code
 * <timestamp_ns>.feather}, are the frames 0, 1, ... in order of time, at 10 Hz</td></tr>
 * <tr><td>{@code track_uuid, category}</td><td>track and class</td></tr>
 * <tr><td>{@code tx_m, ty_m, tz_m}</td><td>the box's centre in metres, in the vehicle's axes at that
 * sweep: x forward, y left, z up, origin at the middle of the rear axle. They are those of the
 * stream</td></tr>
 * <tr><td>{@code qw, qx, qy, qz}</td><td>the box's rotation in the vehicle's axes as a quaternion;
 * its yaw is kept, a notable tilt is told</td></tr>
 * <tr><td>{@code length_m, width_m, height_m}</td><td>size in metres</td></tr>
 * <tr><td>{@code num_interior_pts}</td><td>attribute of this name</td></tr>
 * <tr><td>the same of {@code city_SE3_egovehicle}</td><td>where the vehicle's axes are in those of
 * the city, metres: the pose of the frame of the same timestamp</td></tr>
 * </table>
 *
 * <p>The log has no velocities; the engine takes speeds from the tracks.
 *
 * <p>Source: Argoverse 2 user guide, sensor dataset and 3D object detection; av2-api,
 * src/av2/structures/cuboid.py and src/av2/utils/io.py.
 */
package org.fests.ingest.argoverse;
