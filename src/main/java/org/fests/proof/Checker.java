package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/**
 * Accepts or refuses what is claimed of a window of frames, from the frames and the pattern alone:
 * all is judged anew by the {@link Reference}. Numbers may differ by a relative error of {@link
 * Numbers#TOLERANCE}; truths may not.
 */
public final class Checker {
  private Checker() {}

  /**
   * Checks every field of the certificate.
   *
   * @param certificate what is claimed
   * @param pattern of whom
   * @param frames the window, as a stream of its own
   */
  public static Verdict check(Certificate certificate, Spre pattern, FrameBatch frames) {
    List<String> reasons = new ArrayList<>(aboutSomethingElse(certificate, pattern, frames));
    if (!reasons.isEmpty()) {
      return new Verdict(reasons);
    }
    Claim claim = new Claim(certificate, new Reference(pattern, frames), new Positions(frames));
    reasons.addAll(new AnswerCheck(claim).reasons());
    if (reasons.isEmpty()) {
      reasons.addAll(new DerivationCheck(claim).reasons());
    }
    if (reasons.isEmpty()) {
      reasons.addAll(new WhyNotCheck(claim).reasons());
    }
    if (reasons.isEmpty()) {
      reasons.addAll(new TraceCheck(claim).reasons());
    }
    return new Verdict(reasons);
  }

  private static List<String> aboutSomethingElse(
      Certificate certificate, Spre pattern, FrameBatch frames) {
    List<String> reasons = new ArrayList<>();
    if (!certificate.spre().equals(SpreText.of(pattern))) {
      reasons.add("pattern is not %s".formatted(certificate.spre()));
    }
    if (Reporting.of(certificate.mode()).isEmpty()) {
      reasons.add("mode %s is none that matches are reported by".formatted(certificate.mode()));
    }
    new Answerable(frames).refusal(pattern).ifPresent(reasons::add);
    if (!Positions.increase(frames)) {
      reasons.add("frame indexes do not increase, so they name no frame");
    }
    return reasons;
  }
}
