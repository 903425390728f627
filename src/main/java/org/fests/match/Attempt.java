package org.fests.match;

import java.util.List;

/**
 * How far a query got that found nothing.
 *
 * @param tracks one for each of the query's bindings
 * @param start position of the first frame that was tried
 * @param stop position of the frame that could not be taken; the number of frames if all were
 * @param path for each frame from start to stop the leaves that took it, as for a match
 * @param waiting the leaves that could have taken the next frame; none where only a complement or
 *     an anchor was left
 */
public record Attempt(
    List<String> tracks, int start, int stop, List<List<Leaf>> path, List<Leaf> waiting) {
  public Attempt {
    tracks = List.copyOf(tracks);
    path = List.copyOf(path);
    waiting = List.copyOf(waiting);
  }
}
