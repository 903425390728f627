package org.fests.rehearsal;

import org.fests.spre.Spre;

/**
 * A pattern without one of its parts.
 *
 * @param part what was left out, for people
 * @param number which of the pattern's parts it is, from 0; leaving out the same part in two ways
 *     gives two omissions of one number
 * @param rest the pattern without it
 */
record Omission(String part, int number, Spre rest) {}
