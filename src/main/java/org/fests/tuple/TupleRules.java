package org.fests.tuple;

import java.io.Serializable;

/**
 * How tuples are cut from streams. Two runs with equal rules, queries and streams give equal
 * tuples.
 *
 * @param windows how many frames a tuple shows
 * @param negatives how many windows without a match
 * @param split into train, validation and test
 * @param seed of every lot
 */
public record TupleRules(WindowRule windows, NegativeRule negatives, SplitRule split, long seed)
    implements Serializable {}
