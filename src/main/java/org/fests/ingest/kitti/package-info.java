/**
 * Labels and results of the KITTI tracking benchmark: {@code label_02/0000.txt}, with {@code
 * ../calib/0000.txt}, {@code ../oxts/0000.txt} and {@code ../timestamps/0000.txt} if they are
 * there. Start with {@link org.fests.ingest.kitti.Kitti}.
 *
 * <p>A row is one object in one frame, 17 columns between blanks, 18 with a score:
 *
 * <pre>
 *  1 frame        number from 0
 *  2 track        number; -1: none
 *  3 type         the class; DontCare: a region that nobody labelled
 *  4 truncated    0, 1, 2 (in other KITTI benchmarks a share); -1: not known
 *  5 occluded     0 not, 1 partly, 2 largely; 3 and -1: not known
 *  6 alpha        angle at which the camera sees it, radians; -10: not known
 *  7-10 box       left, top, right, bottom: pixels, continuous, from 0; width = right - left
 * 11-13 size      height, width, length, metres
 * 14-16 location  centre of the bottom face, metres, in the axes of the rectified left camera:
 *                 x right, y down, z forward
 * 17 rotation_y   radians about the downward y axis; 0: its length lies along the camera's x
 * 18 score        results only, of any range
 * </pre>
 *
 * <p>The 2-D boxes are the stream {@code camera} in {@code image} space. The 3-D boxes are the
 * stream {@code ego} in {@code ego} space, whose origin is the lidar (x forward, y left, z up):
 * {@code x = inverse(R_rect Tr_velo_cam) x_camera}. Without calibration the origin is the camera,
 * whose axes are turned: {@code x = z_camera, y = -x_camera, z = -y_camera}. The centre is half the
 * height above the bottom face's; the yaw is that of the turned length axis.
 *
 * <p>oxts is a row of 30 numbers a frame: latitude and longitude (degrees), altitude (metres),
 * roll, pitch, yaw of the inertial unit (radians; yaw 0 is east, counter-clockwise) and what no
 * stream holds. Its pose is that of the devkit, by Mercator's projection with the scale of the
 * first row; world axes are east, north and up, their origin the first row's position. The pose of
 * a frame is the lidar's: {@code world_imu inverse(Tr_imu_velo)}, upright.
 *
 * <p>Sources: readme.txt of the tracking devkit (as docs/KITTI-format.txt in
 * JonathonLuiten/TrackEval); convertOxtsToPose.m, latlonToMercator.m of the raw data devkit, and
 * pykitti/utils.py in utiasSTARS/pykitti (east, north, up); trackeval/datasets/kitti_2d_box.py and
 * the devkit's boxoverlap: {@code width = right - left}.
 */
package org.fests.ingest.kitti;
