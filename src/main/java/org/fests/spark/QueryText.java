package org.fests.spark;

/**
 * An entry of a query catalogue, as written.
 *
 * @param id unique in its catalogue
 * @param english the question as a person asks it
 * @param spre the pattern that says what it means
 */
public record QueryText(String id, String english, String spre) {}
