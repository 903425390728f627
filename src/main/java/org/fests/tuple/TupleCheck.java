package org.fests.tuple;

import java.util.ArrayList;
import java.util.List;
import org.fests.english.Reading;
import org.fests.proof.Checker;
import org.fests.proof.Verdict;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;

/** Judges a tuple that somebody else has kept, sent or changed: from the tuple alone. */
public final class TupleCheck {
  private TupleCheck() {}

  /**
   * Checks that frames, answer and explanation agree, and that all of them are what the id was made
   * of. The second finds what the first cannot: a change of something the question does not ask
   * for.
   */
  public static Verdict check(Tuple tuple) {
    List<String> reasons = new ArrayList<>(judge(tuple).reasons());
    QueryFacts query = tuple.query();
    if (!query.hash().equals(new ContentHash().text(query.spre()).hex())) {
      reasons.add("query_hash is not of the pattern");
    }
    if (!tuple.id().equals(tuple.contentHash())) {
      reasons.add("tuple_id is not of this content");
    }
    return new Verdict(reasons);
  }

  private static Verdict judge(Tuple tuple) {
    Parsed pattern;
    try {
      pattern = SpreParser.parse(tuple.query().spre());
    } catch (RuntimeException flaw) { // the parser's way to point at the place
      return new Verdict(List.of("spre is no pattern: " + flaw.getMessage()));
    }
    Verdict verdict = Checker.check(tuple.certificate(), pattern.spre(), tuple.frames());
    List<String> reasons = new ArrayList<>(verdict.reasons());
    if (!tuple.query().reading().equals(Reading.of(pattern.spre()))) {
      reasons.add("reading is not of the pattern");
    }
    return new Verdict(reasons);
  }
}
