package org.fests.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.match.CompiledQuery;
import org.fests.scene.FrameBatch;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.Window;

/** Makes the rows of the windows that are kept, one when it is asked for. */
final class KeptWindows implements Iterator<InternalRow> {
  private final List<CompiledQuery> queries;
  private final TupleMaker maker;
  private final Iterator<FrameBatch> streams;
  private final Map<String, StreamPlans> plans;
  private final Deque<Supplier<InternalRow>> pending = new ArrayDeque<>();

  /**
   * Prepares the rows of one part of the streams.
   *
   * @param plans by stream: the windows to show
   */
  KeptWindows(
      List<CompiledQuery> queries,
      TupleMaker maker,
      Iterator<FrameBatch> streams,
      Map<String, StreamPlans> plans) {
    this.queries = queries;
    this.maker = maker;
    this.streams = streams;
    this.plans = plans;
  }

  @Override
  public boolean hasNext() {
    while (pending.isEmpty() && streams.hasNext()) {
      begin(streams.next());
    }
    return !pending.isEmpty();
  }

  @Override
  public InternalRow next() {
    return pending.remove().get();
  }

  private void begin(FrameBatch stream) {
    StreamPlans planned = plans.get(stream.stream().streamId());
    for (int query = 0; query < queries.size(); query++) {
      for (Window window : planned.plans().get(query).windows()) {
        add(queries.get(query), stream, window);
      }
    }
  }

  private void add(CompiledQuery query, FrameBatch stream, Window window) {
    pending.add(() -> TupleRows.toRow(maker.make(query, stream, window)));
  }
}
