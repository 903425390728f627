package org.fests.proof;

import org.fests.spre.Comparison;

/** Two numbers and what is asked of them; a number is not finite where it is not known. */
record Compared(double left, Comparison comparison, double right) {}
