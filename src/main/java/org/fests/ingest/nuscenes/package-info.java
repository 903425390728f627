/**
 * Tables of nuScenes, and of Lyft Level 5 (later Woven), which have the same form. A log is the
 * folder with the tables, such as {@code v1.0-mini}; each scene of it is a recording with one
 * stream in {@code world} space.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><td>{@code scene.name}</td><td>the recording's name</td></tr>
 * <tr><td>{@code sample.timestamp}</td><td>microseconds of Unix time; the frame's time. Samples of a
 * scene are its frames, in order of time, counted from 0: key frames at 2 Hz (Lyft: 5 Hz). What lies
 * between them is not made up</td></tr>
 * <tr><td>{@code sample_annotation.translation}</td><td>centre x, y, z in metres, global axes: z up,
 * fixed for the map. They are those of the stream</td></tr>
 * <tr><td>{@code sample_annotation.size}</td><td>width, length, height in metres, in this order</td>
 * </tr>
 * <tr><td>{@code sample_annotation.rotation}</td><td>quaternion w, x, y, z of the box in global axes;
 * x of the box is forward. The yaw is kept; a notable tilt is told</td></tr>
 * <tr><td>{@code instance}</td><td>its token is the track, its category the class. Instances do not
 * go on from scene to scene</td></tr>
 * <tr><td>{@code attribute.name}</td><td>the last dot parts name and value: {@code vehicle.parked} is
 * the attribute {@code vehicle} with the text {@code parked}; without a dot it is true</td></tr>
 * <tr><td>{@code visibility.level}</td><td>attribute {@code visibility}</td></tr>
 * <tr><td>{@code num_lidar_pts, num_radar_pts}</td><td>attributes of these names; left out where
 * they are not 0 or more</td></tr>
 * <tr><td>{@code ego_pose}</td><td>the carrier's pose: that of the sample's key frame of the sensor
 * {@code LIDAR_TOP}, else of the first key frame in the table</td></tr>
 * </table>
 *
 * <p>The log has no velocities; the engine takes speeds from the tracks. Bare {@code NaN} is read
 * as a number that is not known.
 *
 * <p>Source: nuscenes-devkit, docs/schema_nuscenes.md, and nuscenes/nuscenes.py (get_boxes, which
 * takes size as w l h and rotation as w x y z).
 */
package org.fests.ingest.nuscenes;
