/**
 * VisDrone's CSV for video: objects seen from a drone, in the image. Start with {@link
 * org.fests.ingest.visdrone.VisDrone}.
 *
 * <p>A row is one box of one frame, ten numbers: frame; target, -1 in detections; left, top, width,
 * height, pixels; score, in ground truth 1, or 0 for what evaluation ignores; category, 0 to 11;
 * truncation, 0 none, 1 part outside the image, -1 in detections; occlusion, 0 none, 1 up to half,
 * 2 more, -1 in detections. A score of -1 beside a target is none, as in MOTChallenge's results.
 *
 * <p>The frame's number is the frame's index, as it stands. Left and top count from 0: the
 * definition names no first pixel, and boxes at the edge begin at 0. So x is left + width / 2, y is
 * top + height / 2, in pixels from the image's corner, x right, y down. Rows may come in any order.
 *
 * <p>Source: VisDrone/VisDrone2018-MOT-toolkit and VisDrone2018-VID-toolkit, README, "Submission
 * Format". The still images' eight columns, without frame and target, are another format.
 */
package org.fests.ingest.visdrone;
