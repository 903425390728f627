package org.fests.scene;

import java.util.List;

/**
 * The samples of a clip. A sample is one channel's reading in one frame.
 *
 * @param frameOffsets first sample of each frame, and after the last the number of samples; empty
 *     when every frame has exactly one
 * @param channels the channels' names
 * @param channelCodes place in {@code channels}, one a sample; empty when all are of the first
 * @param detectionOffsets first detection of each sample, and after the last their number
 */
@SuppressWarnings("ArrayRecordComponent") // columns are handed over, never compared
public record SampleColumns(
    int[] frameOffsets, List<String> channels, int[] channelCodes, int[] detectionOffsets) {
  public SampleColumns {
    channels = List.copyOf(channels);
  }
}
