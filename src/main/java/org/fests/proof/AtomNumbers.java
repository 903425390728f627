package org.fests.proof;

import org.fests.spre.Formula;

/**
 * Two numbers that an atom compares somewhere.
 *
 * @param atom the very node of the formula
 * @param left finite
 * @param right finite
 */
public record AtomNumbers(Formula atom, double left, double right) {}
