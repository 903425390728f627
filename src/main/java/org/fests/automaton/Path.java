package org.fests.automaton;

import java.util.List;

/**
 * Which leaves of the pattern took each frame of a match.
 *
 * @param start position of the match's first frame
 * @param leaves for each frame the leaves, ascending: one; several where an intersection holds;
 *     none inside a complement
 */
public record Path(int start, List<List<Integer>> leaves) {
  public Path {
    leaves = List.copyOf(leaves);
  }
}
