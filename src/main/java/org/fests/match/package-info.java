/**
 * From patterns to matches: {@link org.fests.match.QuerySet} compiles queries once, {@link
 * org.fests.match.StreamTruth} holds the truth of their formulas over a stream, each evaluated once
 * for all queries, and {@link org.fests.match.StreamMatcher} finds the matches.
 */
package org.fests.match;
