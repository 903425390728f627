package org.fests.match;

import java.util.List;
import org.fests.automaton.Horizon;
import org.fests.automaton.NfaBuilder;
import org.fests.automaton.StateLimitException;
import org.fests.spre.Spre;
import org.fests.spre.TimeRange;

/** Works out horizons: of parts without times from their automata, of the others part by part. */
record Horizons(MatchLimits limits) implements Spre.Visitor<PatternHorizon> {
  PatternHorizon of(Spre spre) {
    long frames = frames(Untimed.above(spre));
    if (frames != Horizon.UNBOUNDED) {
      return new PatternHorizon(frames, 0);
    }
    return Untimed.isTimed(spre) ? spre.accept(this) : PatternHorizon.ENDLESS;
  }

  private long frames(Spre untimed) {
    try {
      NfaBuilder builder = new NfaBuilder(limits.patternStates());
      return Horizon.of(new PatternCompiler(builder, new WholeBrackets(builder)).compile(untimed));
    } catch (StateLimitException tooLarge) { // no bound is no lie
      return Horizon.UNBOUNDED;
    }
  }

  private List<PatternHorizon> all(List<Spre> parts) {
    return parts.stream().map(this::of).toList();
  }

  @Override
  public PatternHorizon sequence(Spre.Sequence sequence) {
    return all(sequence.parts()).stream().reduce(PatternHorizon.NOTHING, PatternHorizon::plus);
  }

  @Override
  public PatternHorizon choice(Spre.Choice choice) {
    return all(choice.parts()).stream().reduce(PatternHorizon.NOTHING, PatternHorizon::or);
  }

  @Override
  public PatternHorizon intersection(Spre.Intersection intersection) {
    return all(intersection.parts()).stream().reduce(PatternHorizon.ENDLESS, PatternHorizon::and);
  }

  @Override
  public PatternHorizon repeat(Spre.Repeat repeat) {
    PatternHorizon body = of(repeat.body());
    return repeat.unbounded() ? PatternHorizon.ENDLESS : body.times(repeat.max());
  }

  @Override
  public PatternHorizon timedRepeat(Spre.TimedRepeat repeat) {
    return PatternHorizon.ENDLESS.and(lasting(repeat.range()));
  }

  @Override
  public PatternHorizon lasting(Spre.Lasting lasting) {
    return of(lasting.body()).and(lasting(lasting.range()));
  }

  private static PatternHorizon lasting(TimeRange range) {
    return range.unbounded() ? PatternHorizon.ENDLESS : new PatternHorizon(0, range.maxNanos());
  }

  @Override
  public PatternHorizon phase(Spre.Phase phase) {
    return of(phase.body());
  }

  @Override
  public PatternHorizon trackBinder(Spre.TrackBinder binder) {
    return of(binder.body());
  }

  @Override
  public PatternHorizon complement(Spre.Complement complement) {
    return PatternHorizon.ENDLESS;
  }

  @Override
  public PatternHorizon symbol(Spre.Symbol symbol) {
    return new PatternHorizon(1, 0);
  }

  @Override
  public PatternHorizon anyFrame(Spre.AnyFrame anyFrame) {
    return new PatternHorizon(1, 0);
  }

  @Override
  public PatternHorizon empty(Spre.Empty empty) {
    return PatternHorizon.NOTHING;
  }

  @Override
  public PatternHorizon streamStart(Spre.StreamStart start) {
    return PatternHorizon.NOTHING;
  }

  @Override
  public PatternHorizon streamEnd(Spre.StreamEnd end) {
    return PatternHorizon.NOTHING;
  }
}
