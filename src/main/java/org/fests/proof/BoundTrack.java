package org.fests.proof;

/**
 * The track that a variable stands for in one match.
 *
 * @param interval the match's place among the intervals, from 0; -1 where nothing matched
 * @param variable of the pattern's binder
 * @param track its name
 * @param className the class of the track's first detection in the frames
 */
public record BoundTrack(int interval, String variable, String track, String className) {}
