/**
 * What patterns say, in plain English. Start with {@link org.fests.english.Reading}.
 *
 * <p>A reading is exact and can be taken in one way only: two different trees have two different
 * readings. Where English would leave open what belongs together, parentheses say it.
 */
package org.fests.english;
