package org.fests.proof;

import java.util.List;

/**
 * What the checker says of a certificate.
 *
 * @param reasons why it is refused, each naming what is wrong; none if it is accepted
 */
public record Verdict(List<String> reasons) {
  public Verdict {
    reasons = List.copyOf(reasons);
  }

  public boolean accepted() {
    return reasons.isEmpty();
  }

  /** Returns {@code accepted}, or {@code refused:} and the reasons. */
  @Override
  public String toString() {
    return accepted() ? "accepted" : "refused: " + String.join("; ", reasons);
  }
}
