package org.fests.ingest.log;

import java.io.Serializable;

/**
 * What a part of a log must know of one of its streams to say of it what the whole log would.
 *
 * @param before what the parts before it have of the stream
 * @param periodNanos of the stream
 * @param stepNanos the median distance of the stream's first timestamps, nanoseconds; 0: none
 * @param ends whether no later part has frames of the stream
 */
public record StreamShare(StreamTrace before, long periodNanos, long stepNanos, boolean ends)
    implements Serializable {}
