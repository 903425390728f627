package org.fests.spark;

import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.FrameBatch;
import org.fests.scene.Provenance;
import org.fests.scene.StreamFacts;
import org.fests.tuple.Origin;
import org.fests.tuple.QueryFacts;
import org.fests.tuple.Split;
import org.fests.tuple.Tuple;

/** Maps tuples to rows and back, by hand, in the order of {@link TupleSchema}. */
public final class TupleRows {
  private static final int SOURCE = TupleSchema.TYPE.fieldIndex("source_uri");
  private static final int SOURCE_COLUMNS = 4;

  private TupleRows() {}

  public static InternalRow toRow(Tuple tuple) {
    RowWriter row = new RowWriter(TupleSchema.TYPE.size());
    row.text(tuple.id());
    query(row, tuple.query());
    ShownFrames.write(row, tuple.frames());
    CertificateRows.write(row, tuple.certificate(), tuple.explanation());
    provenance(row, tuple);
    return row.text(tuple.split().word()).row();
  }

  /** Returns the tuple of a row that has the columns of {@link TupleSchema#TYPE}. */
  public static Tuple fromRow(InternalRow internal) {
    Provenance source = source(new RowReader(internal).skip(SOURCE));
    RowReader row = new RowReader(internal);
    String id = row.text();
    QueryFacts query =
        new QueryFacts(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    FrameBatch frames = ShownFrames.read(row, source);
    CertificateRows answer = CertificateRows.read(row, query.spre());
    row.skip(SOURCE_COLUMNS);
    Origin origin = new Origin(row.text(), row.text(), row.large());
    String verdict = row.text();
    Split split = Split.of(row.text());
    return new Tuple(
        id, query, frames, answer.certificate(), answer.explanation(), verdict, split, origin);
  }

  private static Provenance source(RowReader row) {
    return new Provenance(row.text(), row.text(), row.text(), row.text());
  }

  private static void query(RowWriter row, QueryFacts query) {
    row.text(query.id()).text(query.text()).text(query.spre());
    row.text(query.reading()).text(query.proposal()).text(query.hash());
  }

  private static void provenance(RowWriter row, Tuple tuple) {
    StreamFacts stream = tuple.frames().stream();
    Provenance source = stream.provenance();
    Origin origin = tuple.origin();
    row.text(source.uri())
        .text(source.sha256())
        .text(source.licence())
        .text(source.importer())
        .text(origin.engineVersion())
        .text(origin.jobHash())
        .large(origin.seed())
        .text(tuple.verdict());
  }
}
