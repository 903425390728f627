package org.fests.match;

import org.fests.spre.Parsed;

/**
 * A question: its name, its words, its pattern.
 *
 * @param id unique in its catalogue
 * @param english the question as a person asks it
 * @param pattern what it means
 */
public record Query(String id, String english, Parsed pattern) {}
