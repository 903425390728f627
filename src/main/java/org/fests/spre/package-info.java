/**
 * The language SpRE: its four sorts of tree ({@link org.fests.spre.Spre} patterns, {@link
 * org.fests.spre.Formula} frame formulas, {@link org.fests.spre.Metric} numbers, {@link
 * org.fests.spre.Term} spatial terms), the parser, the printer and the static checks. Start with
 * {@link org.fests.spre.SpreParser}.
 *
 * <p>Trees are values: two formulas that say the same thing in the same way are equal, which is how
 * all queries of a set share them. Where a tree stood in the text is kept beside it, by identity,
 * in {@link org.fests.spre.Parsed}.
 */
package org.fests.spre;
