package org.fests.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.match.CompiledQuery;
import org.fests.scene.FrameBatch;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.Window;

/** Makes the rows of the windows that are kept, one when it is asked for. */
final class KeptWindows implements Iterator<InternalRow> {
  private final List<CompiledQuery> queries;
  private final long[] lastRanks;
  private final TupleMaker maker;
  private final Iterator<FrameBatch> streams;
  private final Iterator<StreamPlans> plans;
  private final Deque<Supplier<InternalRow>> pending = new ArrayDeque<>();

  /**
   * Prepares the rows of one part of the streams.
   *
   * @param lastRanks for each query the rank up to which windows without a match are kept
   */
  KeptWindows(
      List<CompiledQuery> queries,
      long[] lastRanks,
      TupleMaker maker,
      Iterator<FrameBatch> streams,
      Iterator<StreamPlans> plans) {
    this.queries = queries;
    this.lastRanks = lastRanks;
    this.maker = maker;
    this.streams = streams;
    this.plans = plans;
  }

  @Override
  public boolean hasNext() {
    while (pending.isEmpty() && streams.hasNext()) {
      begin(streams.next(), plans.next());
    }
    return !pending.isEmpty();
  }

  @Override
  public InternalRow next() {
    return pending.remove().get();
  }

  private void begin(FrameBatch stream, StreamPlans planned) {
    if (!planned.streamId().equals(stream.stream().streamId())) {
      throw new IllegalArgumentException(
          "Invalid plan: of %s for %s".formatted(planned.streamId(), stream.stream().streamId()));
    }
    for (int query = 0; query < queries.size(); query++) {
      for (Window window : planned.plans().get(query).windows()) {
        if (window.rank() <= lastRanks[query]) {
          add(queries.get(query), stream, window);
        }
      }
    }
  }

  private void add(CompiledQuery query, FrameBatch stream, Window window) {
    pending.add(() -> TupleRows.toRow(maker.make(query, stream, window)));
  }
}
