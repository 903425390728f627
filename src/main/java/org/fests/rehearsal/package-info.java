/**
 * Plays scenes for a pattern: one that it must match, and near misses, each of which lacks one
 * thing that the pattern asks for, that it must not. Start at {@link
 * org.fests.rehearsal.Rehearsal}.
 *
 * <p>A pattern says something if leaving out any of its parts changes what it matches. A part that
 * no scene shows to matter is idle: it follows from the others, or contradicts them.
 */
package org.fests.rehearsal;
