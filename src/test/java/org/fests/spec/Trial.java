package org.fests.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.fests.match.MatchMode;
import org.fests.spre.Marked;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Asks engine and reference a question, in clips of several sizes, and the checker as well. */
public final class Trial {
  private static final int[] CLIP_FRAMES = {1, 7, Opinions.WHOLE};

  private final Question question;
  private final Opinions opinions;

  private Trial(Question question) {
    this.question = question;
    opinions = new Opinions(question.frames());
  }

  /** Asserts that all give the right answer. */
  public static void of(Question question) {
    Trial trial = new Trial(question);
    if (question.asksForError()) {
      trial.error();
      return;
    }
    if (question.asksForFact()) {
      assertThat(PatternFacts.answer(question.text())).isEqualTo(question.answer());
      return;
    }
    if (question.asksForRefusal()) {
      trial.refusal();
    } else if (question.asksForTruth()) {
      trial.truths();
    } else if (question.asksForMatches()) {
      trial.matches();
    } else {
      throw new IllegalArgumentException("Cannot read the answer: " + question);
    }
  }

  private void error() {
    String message = question.answer().substring(Question.ERROR.length()).strip();
    assertThat(Marked.assertRejectedThere(question.text(), SpreParser::parse))
        .hasMessageContaining(message);
  }

  private void refusal() {
    String message = question.answer().substring(Question.REFUSED.length()).strip();
    String pattern = question.pattern();
    Throwable refusal =
        catchThrowable(() -> opinions.engineMatches(pattern, question.mode(), Opinions.WHOLE));
    assertThat(refusal).isInstanceOfAny(SourceException.class, IllegalArgumentException.class);
    String help = refusal instanceof SourceException source ? source.help() : "";
    assertThat(refusal.getMessage() + "; " + help).contains(message);
  }

  private void truths() {
    String right = question.answer().replaceAll(" +", " ");
    assertThat(opinions.referenceTruths(question.binder(), question.text()))
        .as("reference")
        .isEqualTo(right);
    for (int clip : CLIP_FRAMES) {
      assertThat(opinions.engineTruths(question.binder(), question.text(), clip))
          .as("engine, clips of %d", clip)
          .isEqualTo(right);
    }
    explained(question.pattern());
    explained(question.binder() + "[!(" + question.text() + ")]");
  }

  private void matches() {
    MatchMode mode = question.mode();
    assertThat(opinions.referenceMatches(question.pattern(), mode))
        .as("reference")
        .isEqualTo(question.answer());
    for (int clip : CLIP_FRAMES) {
      assertThat(opinions.engineMatches(question.pattern(), mode, clip))
          .as("engine, clips of %d", clip)
          .isEqualTo(question.answer());
    }
    explained(question.pattern());
  }

  private void explained(String pattern) {
    assertThat(opinions.verdict(pattern)).as("explanation of %s", pattern).isEqualTo("accepted");
  }
}
