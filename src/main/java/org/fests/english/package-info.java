/**
 * English both ways, without a model.
 *
 * <p>{@link org.fests.english.Reading} tells what a pattern says, in plain words. It is exact and
 * can be taken in one way only: two different trees have two different readings. Where English
 * would leave open what belongs together, parentheses say it.
 *
 * <p>{@link org.fests.english.English} compiles sentences to patterns, and tells patterns in
 * sentences that compile to them again, by one grammar ({@code grammar.txt} among the resources)
 * whose productions pair English words with a template of SpRE.
 */
package org.fests.english;
