package org.fests.ingest.log;

import java.io.Serializable;

/**
 * What a stream has of one class.
 *
 * @param name the class
 * @param detections how many
 * @param length metres; in an image nothing
 * @param width pixels or metres
 * @param height pixels or metres
 */
public record ClassStatistics(
    String name, long detections, Extent length, Extent width, Extent height)
    implements Serializable {}
