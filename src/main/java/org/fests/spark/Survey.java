package org.fests.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fests.question.Preview;
import org.fests.tuple.NegativeRule;

/** What a query set came to in all streams, one part a query. Spark adds them up as it likes. */
final class Survey implements Serializable {
  private final List<QuerySurvey> queries;
  private long skippedClips;
  private long skippedBytes;

  Survey(int size) {
    queries = new ArrayList<>(Stream.generate(QuerySurvey::new).limit(size).toList());
  }

  Survey add(StreamPlans stream) {
    for (int query = 0; query < queries.size(); query++) {
      queries.get(query).add(stream.plans().get(query));
    }
    skippedClips += stream.skippedClips();
    skippedBytes += stream.skippedBytes();
    return this;
  }

  Survey add(Survey other) {
    for (int query = 0; query < queries.size(); query++) {
      queries.get(query).add(other.queries.get(query));
    }
    skippedClips += other.skippedClips;
    skippedBytes += other.skippedBytes;
    return this;
  }

  int queries() {
    return queries.size();
  }

  /** Returns what a preview tells of each query. */
  List<Preview> previews() {
    return queries.stream().map(QuerySurvey::preview).toList();
  }

  long matches() {
    return queries.stream().mapToLong(QuerySurvey::matches).sum();
  }

  /** Returns how many clips had no need to be read, as their statistics told enough. */
  long skippedClips() {
    return skippedClips;
  }

  /** Returns the size of the numbers in them, before compression. */
  long skippedBytes() {
    return skippedBytes;
  }

  /** Returns for each query the rank up to which windows without a match are kept. */
  long[] lastRanks(NegativeRule rule) {
    return queries.stream().mapToLong(query -> query.lastRank(rule)).toArray();
  }

  /** Returns how often each reason left something out, by its words. */
  Map<String, Long> rejected(NegativeRule rule) {
    Map<String, Long> counts = new TreeMap<>();
    queries.forEach(
        query ->
            query
                .rejected(rule)
                .forEach((reason, count) -> counts.merge(reason.words(), count, Long::sum)));
    return counts;
  }
}
