package org.fests.logic;

import java.util.List;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;

/**
 * Why an atom has the truth it has in one sample: the detections it speaks of, and the two numbers
 * compared. An atom that speaks of several detections at once is shown for one choice of them: the
 * one that makes it true most clearly, else the first that leaves it unknown, else the one that
 * comes closest to making it true.
 *
 * <table>
 *   <caption>What the numbers are</caption>
 *   <tr><th>atom</th><th>left</th><th></th><th>right</th></tr>
 *   <tr><td>{@code [:car:]}</td><td>number of detections of the class</td><td>&gt;</td><td>0</td></tr>
 *   <tr><td>{@code NE(t)}, {@code overlapping}</td><td>area in common, square pixels (volume, cubic
 *       metres)</td><td>&gt;</td><td>0</td></tr>
 *   <tr><td>a comparison</td><td>its left side</td><td>its sign</td><td>its right side</td></tr>
 *   <tr><td>{@code left_of(a, b)} in an image</td><td>right edge of a</td><td>&lt;</td><td>left edge
 *       of b</td></tr>
 *   <tr><td>{@code right_of(a, b)}</td><td>left edge of a</td><td>&gt;</td><td>right edge of b</td>
 *   </tr>
 *   <tr><td>{@code above(a, b)}</td><td>lower edge of a (its largest y)</td><td>&lt;</td><td>upper
 *       edge of b</td></tr>
 *   <tr><td>{@code below(a, b)}</td><td>upper edge of a</td><td>&gt;</td><td>lower edge of b</td>
 *   </tr>
 *   <tr><td>{@code left_of(a, b)} elsewhere</td><td>where a begins to the viewer's left</td>
 *       <td>&gt;</td><td>where b ends</td></tr>
 *   <tr><td>{@code nearer(a, b)}</td><td>greatest distance of a</td><td>&lt;</td><td>least distance
 *       of b</td></tr>
 *   <tr><td>{@code ahead_of(a, b)}</td><td>where a begins in the direction in which b heads, from
 *       b's centre</td><td>&gt;</td><td>where b ends</td></tr>
 *   <tr><td>{@code facing(a, b, r)}</td><td>angle between a's heading and b's centre, radians</td>
 *       <td>&lt;=</td><td>r</td></tr>
 *   <tr><td>{@code near(a, b, r)}, {@code touching}</td><td>distance of the boundaries</td>
 *       <td>&lt;=</td><td>r, 0</td></tr>
 *   <tr><td>{@code inside(v, w)}</td><td>how far v reaches out of w</td><td>&lt;=</td><td>0</td></tr>
 *   <tr><td>{@code v == w}</td><td>place of v's detection in the frame</td><td>==, !=</td><td>place
 *       of w's</td></tr>
 *   <tr><td>{@code v.speed > 3}</td><td>the attribute</td><td>its sign</td><td>the constant</td></tr>
 *   <tr><td>{@code present(v)}</td><td>number of detections of the track</td><td>&gt;</td><td>0</td>
 *   </tr>
 *   <tr><td>{@code hold(phi, n)}</td><td>size of the run of true frames, 0 outside one; frames or
 *       seconds, as n</td><td>&gt;=</td><td>n</td></tr>
 *   <tr><td>{@code fill(phi, n)}</td><td>size of the gap between true frames, 0 in a true frame; not
 *       a number where there is no gap</td><td>&lt;=</td><td>n</td></tr>
 *   <tr><td>{@code true}</td><td>1, for false 0</td><td>&gt;</td><td>0</td></tr>
 * </table>
 *
 * <p>Where an atom has no numbers (a text attribute, no detection to speak of, an absent track, how
 * exact regions lie to each other) both are NaN and the sign is {@code ==}.
 *
 * @param atom the very node of the formula
 * @param truth of the atom
 * @param witnesses in the order of the atom's text; none for an absent track
 * @param left not finite where unknown
 * @param comparison between the numbers
 * @param right not finite where unknown
 * @param span the frames that it looked at
 */
public record AtomEvidence(
    Formula atom,
    Truth truth,
    List<Witness> witnesses,
    double left,
    Comparison comparison,
    double right,
    FrameOffsets span) {
  public AtomEvidence {
    witnesses = List.copyOf(witnesses);
  }

  /** Makes that of an atom about its own frame alone. */
  public AtomEvidence(
      Formula atom,
      Truth truth,
      List<Witness> witnesses,
      double left,
      Comparison comparison,
      double right) {
    this(atom, truth, witnesses, left, comparison, right, FrameOffsets.OWN);
  }

  /** Returns the evidence of an atom that has no numbers here. */
  static AtomEvidence withoutNumbers(Formula atom, int truth, List<Witness> witnesses) {
    return new AtomEvidence(
        atom, Truth.of(truth), witnesses, Double.NaN, Comparison.EQUAL, Double.NaN);
  }

  /** Returns the evidence of an atom that is true where there is more than none of something. */
  static AtomEvidence moreThanNone(Formula atom, double left, List<Witness> witnesses) {
    return new AtomEvidence(
        atom, Truth.of(Kleene.of(left > 0)), witnesses, left, Comparison.GREATER, 0);
  }
}
