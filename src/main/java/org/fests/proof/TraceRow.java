package org.fests.proof;

import java.util.List;
import org.fests.spre.Comparison;

/**
 * What one atom of a symbol is in one frame, and why.
 *
 * <p>An atom that has no numbers here, such as one over an absent track, has NaN on both sides and
 * {@code ==} between.
 *
 * @param interval the match's place among the intervals, from 0; -1 where nothing matched
 * @param frame the frame's index
 * @param symbol the canonical text of the bracket
 * @param atom the canonical text of the atom
 * @param truth of the atom for these witnesses
 * @param witnesses the objects it speaks of, in the order of its text
 * @param left the number on the left
 * @param operator between the numbers
 * @param right the number on the right
 * @param span the frames that the atom looked at: the run of {@code hold}, the gap of {@code fill},
 *     else the frame alone
 */
public record TraceRow(
    int interval,
    long frame,
    String symbol,
    String atom,
    Truth truth,
    List<Witness> witnesses,
    double left,
    Comparison operator,
    double right,
    FrameSpan span) {
  public TraceRow {
    witnesses = List.copyOf(witnesses);
  }
}
