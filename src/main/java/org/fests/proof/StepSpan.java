package org.fests.proof;

/**
 * Consecutive frames of a match that one bracket or dot of the pattern took. Where parts of the
 * pattern are joined by {@code &}, a frame is taken in each part; what a complement took is taken
 * by none.
 *
 * @param interval the match's place among the intervals, from 0
 * @param leaf the number of the bracket or dot among all of the pattern, in the order of the text,
 *     from 0
 * @param symbol its canonical text
 * @param frames what it took
 */
public record StepSpan(int interval, int leaf, String symbol, FrameSpan frames) {}
