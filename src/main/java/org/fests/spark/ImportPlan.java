package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an import has to do, told from the keys of the logs and of what the lake holds.
 *
 * @param read logs that the lake lacks, or has with other bytes or read in another way
 * @param kept logs that it holds, and will
 * @param gone logs that it holds, and will not
 * @param failed logs that cannot be read, with the reason
 * @param news whether anything differs from what the lake says already
 */
record ImportPlan(
    List<KeyedLog> read,
    List<LogReport> kept,
    List<LogReport> gone,
    List<LogReport> failed,
    boolean news) {

  /**
   * Compares.
   *
   * @param named logs that are to be in the lake
   * @param held reports of the logs that it knows
   */
  static ImportPlan of(List<KeyedLog> named, List<LogReport> held, OtherLogs others) {
    List<KeyedLog> logs = named.stream().filter(KeyedLog::readable).toList();
    Map<Boolean, List<LogReport>> stays =
        held.stream().collect(Collectors.partitioningBy(staying(named, others)));
    List<LogReport> kept = complete(stays.get(true));
    List<LogReport> failed = new ArrayList<>();
    named.stream().filter(l -> !l.readable()).forEach(l -> failed.add(l.failed(l.failure())));
    stays.get(true).stream().filter(log -> !log.complete()).forEach(failed::add);
    Set<String> keptKeys = keys(kept);
    List<KeyedLog> read = logs.stream().filter(l -> !keptKeys.contains(l.importKey())).toList();
    List<LogReport> gone = complete(stays.get(false));
    boolean more = !read.isEmpty() || !gone.isEmpty();
    return new ImportPlan(read, kept, gone, failed, more || !reasons(failed).equals(reasons(held)));
  }

  private static Predicate<LogReport> staying(List<KeyedLog> named, OtherLogs others) {
    Set<String> keys = named.stream().map(KeyedLog::importKey).collect(Collectors.toSet());
    Set<String> addresses = named.stream().map(l -> l.file().uri()).collect(Collectors.toSet());
    return log ->
        (log.complete() && keys.contains(log.source().importKey()))
            || (others == OtherLogs.KEPT && !addresses.contains(log.uri()));
  }

  private static List<LogReport> complete(List<LogReport> logs) {
    return logs.stream().filter(LogReport::complete).toList();
  }

  /** Returns the keys of the logs that stay. */
  Set<String> keptKeys() {
    return keys(kept);
  }

  private static Set<String> keys(List<LogReport> logs) {
    return logs.stream().map(log -> log.source().importKey()).collect(Collectors.toSet());
  }

  private static Map<String, String> reasons(List<LogReport> logs) {
    Map<String, String> reasons = new TreeMap<>();
    logs.stream().filter(l -> !l.complete()).forEach(l -> reasons.put(l.uri(), l.failure()));
    return reasons;
  }
}
