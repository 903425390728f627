package org.fests.proof;

/**
 * Another number for one threshold of a pattern, with which it would have matched.
 *
 * @param threshold number of the threshold, as {@link org.fests.spre.Thresholds} counts them
 * @param part what has the threshold, canonical
 * @param instead the same with the other number
 * @param from the threshold; NaN where the text leaves it to the relation
 * @param to the other number
 * @param spre the whole pattern with it, canonical
 */
public record Change(
    int threshold, String part, String instead, double from, double to, String spre) {}
