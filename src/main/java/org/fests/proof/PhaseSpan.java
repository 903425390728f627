package org.fests.proof;

/**
 * The frames that one named phase of the pattern took in a match. A phase that took no frame is not
 * told.
 *
 * @param interval the match's place among the intervals, from 0
 * @param name the phase's name
 * @param frames what it took
 */
public record PhaseSpan(int interval, String name, FrameSpan frames) {}
