package org.fests.ingest.log;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a part of a log leaves behind for the parts after it.
 *
 * @param streams the traces of its streams
 * @param lines line ends in it
 * @param words what was repaired, rejected and ignored, and how often, in this order
 * @param readable whether it could be read to its end
 */
public record TracedPart(
    Map<String, StreamTrace> streams, long lines, List<Map<String, Long>> words, boolean readable)
    implements Serializable {
  private static final int REJECTED = 1;

  /** A part that cannot be read. */
  public static final TracedPart UNREADABLE = new TracedPart(Map.of(), 0, List.of(), false);

  public TracedPart {
    words = List.copyOf(words);
  }

  /** Returns what a part left behind that was read to its end. */
  public static TracedPart of(Map<String, StreamTrace> streams, long lines, ImportReport report) {
    return new TracedPart(
        streams, lines, List.of(report.repairs(), report.reasons(), report.ignored()), true);
  }

  /** Returns how many records of it were rejected. */
  long rejected() {
    return words.get(REJECTED).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the words of each kind that a part has, all parts together. */
  static List<List<String>> words(List<TracedPart> parts) {
    List<List<String>> all = new ArrayList<>();
    for (int kind = 0; kind < parts.get(0).words.size(); kind++) {
      int which = kind;
      all.add(
          parts.stream()
              .flatMap(part -> part.words.get(which).keySet().stream())
              .distinct()
              .toList());
    }
    return all;
  }
}
