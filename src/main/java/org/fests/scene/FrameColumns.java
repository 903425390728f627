package org.fests.scene;

/**
 * A clip's columns as they are stored: what a reader hands over and a writer takes. The arrays
 * belong to the clip from then on and are not changed by anyone.
 *
 * @param indexes frame index in the log, one a frame
 * @param times nanoseconds, one a frame, not decreasing; empty when the stream has no timestamps
 * @param poses x, y, z, yaw of the sensor carrier, four a frame, all NaN where unknown; or empty
 * @param samples one channel's reading each
 * @param detections of all samples, one after another
 */
@SuppressWarnings("ArrayRecordComponent") // columns are handed over, never compared
public record FrameColumns(
    long[] indexes,
    long[] times,
    double[] poses,
    SampleColumns samples,
    DetectionColumns detections) {}
