package org.fests.spark;

import org.fests.match.CompiledQuery;
import org.fests.match.QuerySet;
import org.fests.spre.SpreText;
import org.fests.tuple.ContentHash;

/** Tells jobs apart by what they ask for, wherever their files lie. */
final class JobHash {
  private JobHash() {}

  /** Returns 64 hex digits: equal for jobs that make equal tuples of equal logs. */
  static String of(JobFile job, QuerySet queries) {
    ContentHash hash = new ContentHash().text(job.imports().canonical());
    hash.text(job.rules().toString());
    for (CompiledQuery compiled : queries.queries()) {
      hash.text(compiled.query().id()).text(compiled.query().english());
      hash.text(compiled.query().proposal());
      hash.text(SpreText.of(compiled.query().pattern().spre()));
    }
    return hash.hex();
  }
}
