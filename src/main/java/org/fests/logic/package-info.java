/**
 * Frame formulas over columns: {@link org.fests.logic.FormulaProgram} compiles a formula once and
 * finds the frames of a clip in which it is true; for one frame it gives the evidence, an {@link
 * org.fests.logic.AtomEvidence} for each atom that decides. SPRE.md sections 4 to 7 define what is
 * true.
 *
 * <p>Inside, a {@link org.fests.logic.Condition} is a formula, a {@link org.fests.logic.Value} a
 * number, a {@link org.fests.logic.Domain} a set of detections; all three are immutable and read
 * the one sample that a {@link org.fests.logic.Cursor} stands at. A variable is a place among the
 * cursor's bound detections.
 */
package org.fests.logic;
