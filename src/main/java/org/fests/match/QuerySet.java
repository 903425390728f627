package org.fests.match;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.logic.DetectionPart;
import org.fests.spre.Formula;
import org.fests.spre.SpreParser;

/**
 * The queries that one job runs, compiled. Immutable. It travels as text and is compiled again
 * where it arrives, once for each executor.
 */
public final class QuerySet implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient List<CompiledQuery> queries;
  private final transient MatchLimits limits;

  private QuerySet(List<CompiledQuery> queries, MatchLimits limits) {
    this.queries = List.copyOf(queries);
    this.limits = limits;
  }

  /**
   * Compiles queries.
   *
   * @throws org.fests.automaton.StateLimitException if one passes the limit of states
   */
  public static QuerySet compile(List<Query> queries, MatchLimits limits) {
    return new QuerySet(
        queries.stream()
            .map(query -> CompiledQuery.compile(query, limits.patternStates()))
            .toList(),
        limits);
  }

  /** Returns the set of one query. */
  public static QuerySet of(CompiledQuery query, MatchLimits limits) {
    return of(List.of(query), limits);
  }

  /** Returns the set of some queries. */
  public static QuerySet of(List<CompiledQuery> queries, MatchLimits limits) {
    return new QuerySet(queries, limits);
  }

  public List<CompiledQuery> queries() {
    return queries;
  }

  public MatchLimits limits() {
    return limits;
  }

  /** Returns the different formulas of all queries. */
  public Set<Formula> formulas() {
    Set<Formula> formulas = new LinkedHashSet<>();
    queries.forEach(query -> query.symbols().forEach(symbol -> formulas.add(symbol.formula())));
    return formulas;
  }

  /** Returns whether some query has a track binder. */
  public boolean bindsTracks() {
    return queries.stream().anyMatch(query -> !query.bindings().isEmpty());
  }

  /** Returns which parts of detections decide what matches. */
  public Set<DetectionPart> parts() {
    Set<DetectionPart> parts = DetectionPart.of(formulas());
    if (bindsTracks()) {
      parts.add(DetectionPart.TRACK);
    }
    if (queries.stream().anyMatch(q -> new Seconds(q.query().pattern().spre()).spoken())) {
      parts.add(DetectionPart.TIME);
    }
    return parts;
  }

  /**
   * Returns whether it is certain, without the stream's frames, that no query has a match in any
   * part of it.
   */
  public boolean findNothing(StreamClasses stream) {
    return queries.stream().allMatch(query -> new Prospects(query, limits.bindings()).none(stream));
  }

  private Object writeReplace() {
    return new Sources(queries.stream().map(Source::of).toList(), limits);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a query set travels as its sources");
  }

  private record Source(String id, String english, String spre, String proposal)
      implements Serializable {
    static Source of(CompiledQuery compiled) {
      Query query = compiled.query();
      return new Source(query.id(), query.english(), query.pattern().text(), query.proposal());
    }

    Query query() {
      return new Query(id, english, SpreParser.parse(spre), proposal);
    }
  }

  private record Sources(List<Source> sources, MatchLimits limits) implements Serializable {
    private Object readResolve() {
      return compile(sources.stream().map(Source::query).toList(), limits);
    }
  }
}
