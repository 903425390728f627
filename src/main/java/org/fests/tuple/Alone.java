package org.fests.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.match.BindingLimitException;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;

/**
 * Matches one query on the frames of one window, taken as a stream of their own: what a tuple says
 * of its frames must follow from them alone.
 */
public final class Alone {
  private final QuerySet queries;
  private final Map<String, QuerySet> sets = new HashMap<>();

  public Alone(QuerySet queries) {
    this.queries = queries;
  }

  List<Match> matches(CompiledQuery query, FrameBatch frames) {
    try {
      return matcher(query, frames).matches(MatchMode.LONGEST);
    } catch (BindingLimitException tooMany) { // then the whole stream has too many, too
      return List.of();
    }
  }

  StreamMatcher matcher(CompiledQuery query, FrameBatch frames) {
    QuerySet only = sets.computeIfAbsent(query.query().id(), id -> only(query));
    return new StreamMatcher(only.queries().get(0), StreamTruth.of(only, frames), queries.limits());
  }

  private QuerySet only(CompiledQuery query) {
    return QuerySet.compile(List.of(query.query()), queries.limits());
  }
}
