package org.fests.tuple;

import org.fests.proof.Certificate;
import org.fests.scene.FrameBatch;

/**
 * A question, the frames it is asked of, the answer and its explanation: one row of the product. It
 * is whole in itself: the answer is what the question finds in these frames alone, and whoever has
 * the tuple can check it.
 *
 * @param id hash of the content: question, frames, answer and explanation
 * @param query the question
 * @param frames as a stream of their own
 * @param certificate the answer and what makes it so
 * @param explanation the same in English
 * @param verdict of the checker: {@code accepted}, or why not
 * @param split of its recording
 * @param origin which run made it
 */
public record Tuple(
    String id,
    QueryFacts query,
    FrameBatch frames,
    Certificate certificate,
    String explanation,
    String verdict,
    Split split,
    Origin origin) {

  /** Returns the hash that the content has, whatever the id says. */
  public String contentHash() {
    return TupleContent.hash(query, frames, certificate, explanation);
  }
}
