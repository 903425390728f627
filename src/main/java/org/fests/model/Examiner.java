package org.fests.model;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.automaton.StateLimitException;
import org.fests.english.Understanding;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.PatternPart;
import org.fests.match.Query;
import org.fests.rehearsal.Rehearsal;
import org.fests.rehearsal.Rehearsed;
import org.fests.spre.KnownClasses;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Examines proposals, the cheapest checks first. */
record Examiner(Setting setting, MatchLimits limits) {
  /** What passed. */
  record Passed(Parsed pattern, String sentence, Rehearsed rehearsed) {}

  /**
   * Returns what a model's answer proposes, if nothing is wrong with it.
   *
   * @throws Flaw saying what is
   */
  Passed examine(String answer) {
    Proposal proposal = Proposal.read(answer);
    if (proposal instanceof Proposal.Nothing nothing) {
      throw new Flaw("it says that this has no meaning here: " + nothing.reason());
    }
    Parsed pattern =
        proposal instanceof Proposal.Sentence sentence
            ? meaning(sentence.text())
            : parsed(proposal instanceof Proposal.SpreText spre ? spre.text() : "");
    checkClasses(pattern);
    checkStatically(pattern);
    String told =
        setting
            .english()
            .say(pattern.spre())
            .orElseThrow(() -> new Flaw("the pattern is too long to be read back: say less"));
    return new Passed(pattern, told, rehearsed(pattern));
  }

  private Parsed meaning(String sentence) {
    try {
      List<Understanding> readings = setting.english().read(sentence);
      if (readings.size() > 1) {
        throw new Flaw(
            "the sentence means %d things, write one of these patterns: %s"
                .formatted(
                    readings.size(),
                    readings.stream()
                        .map(reading -> reading.pattern().text())
                        .collect(Collectors.joining("  or  "))));
      }
      return readings.get(0).pattern();
    } catch (SourceException outside) {
      throw new Flaw(outside.render("sentence", sentence));
    }
  }

  private static Parsed parsed(String pattern) {
    try {
      return SpreParser.parse(pattern);
    } catch (SourceException wrong) {
      throw new Flaw(wrong.render("pattern", pattern));
    }
  }

  private void checkClasses(Parsed pattern) {
    if (!setting.classes().isEmpty()) {
      new KnownClasses(setting.classes())
          .unknown(pattern).stream()
              .findFirst()
              .ifPresent(
                  unknown -> {
                    throw new Flaw(unknown.render("pattern", pattern.text()));
                  });
    }
  }

  private void checkStatically(Parsed pattern) {
    PatternPart whole = new PatternPart(pattern.spre(), limits);
    if (whole.isNeverReported()) {
      throw new Flaw("the pattern can never match: " + pattern.text());
    }
    if (whole.matchesEverything()) {
      throw new Flaw("the pattern matches whatever the frames show: " + pattern.text());
    }
  }

  private Rehearsed rehearsed(Parsed pattern) {
    try {
      CompiledQuery.compile(new Query("proposed", "", pattern), limits.patternStates());
      return convincing(pattern.spre());
    } catch (StateLimitException tooLarge) {
      throw new Flaw(
          "the pattern needs %d states, the limit is %d: repeat less"
              .formatted(tooLarge.states(), tooLarge.limit()));
    } catch (NotEvaluated refused) {
      throw new Flaw(
          pattern
              .error(refused.node(), refused.getMessage(), refused.help())
              .render("pattern", pattern.text()));
    }
  }

  private Rehearsed convincing(Spre pattern) {
    Rehearsed rehearsed = new Rehearsal(setting.space(), limits).rehearse(pattern);
    if (rehearsed.shown().isEmpty()) {
      throw new Flaw("none of the scenes made for the pattern matches it: ask for less");
    }
    if (!rehearsed.idle().isEmpty()) {
      throw new Flaw(
          "in the scenes made for the pattern it makes no difference to leave out "
              + String.join(", or ", rehearsed.idle())
              + ": leave it out, or say what it should change");
    }
    return rehearsed;
  }
}
