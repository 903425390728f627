package org.fests.question;

import org.fests.spre.Parsed;

/**
 * A question that was made up.
 *
 * @param id its level and its number among those of the level, as in {@code l3-0012}
 * @param level how much it asks for
 * @param pattern what it means, canonical
 */
public record Question(String id, Level level, Parsed pattern) {}
