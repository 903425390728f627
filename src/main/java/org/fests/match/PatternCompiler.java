package org.fests.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fests.automaton.Fragment;
import org.fests.automaton.Nfa;
import org.fests.automaton.NfaBuilder;
import org.fests.spre.Spre;
import org.fests.spre.TimeRange;

/** Makes the automaton of a pattern. */
final class PatternCompiler implements Spre.Visitor<Fragment> {
  private final NfaBuilder builder;
  private final BracketCompiler brackets;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Deque<String> phases = new ArrayDeque<>();

  PatternCompiler(NfaBuilder builder, BracketCompiler brackets) {
    this.builder = builder;
    this.brackets = brackets;
  }

  Nfa compile(Spre spre) {
    return builder.build(spre.accept(this));
  }

  List<Leaf> leaves() {
    return leaves;
  }

  @Override
  public Fragment symbol(Spre.Symbol symbol) {
    return brackets.bracket(symbol.formula(), leaf(symbol));
  }

  @Override
  public Fragment anyFrame(Spre.AnyFrame anyFrame) {
    return builder.any(leaf(anyFrame));
  }

  @Override
  public Fragment empty(Spre.Empty empty) {
    return builder.empty();
  }

  @Override
  public Fragment streamStart(Spre.StreamStart start) {
    return builder.start();
  }

  @Override
  public Fragment streamEnd(Spre.StreamEnd end) {
    return builder.end();
  }

  @Override
  public Fragment sequence(Spre.Sequence sequence) {
    return builder.sequence(all(sequence.parts()));
  }

  @Override
  public Fragment choice(Spre.Choice choice) {
    return builder.choice(all(choice.parts()));
  }

  @Override
  public Fragment intersection(Spre.Intersection intersection) {
    return builder.intersection(all(intersection.parts()));
  }

  @Override
  public Fragment complement(Spre.Complement complement) {
    return builder.complement(complement.body().accept(this));
  }

  @Override
  public Fragment repeat(Spre.Repeat repeat) {
    int max = repeat.unbounded() ? NfaBuilder.UNBOUNDED : repeat.max();
    return builder.repeat(repeat.body().accept(this), repeat.min(), max);
  }

  @Override
  public Fragment timedRepeat(Spre.TimedRepeat repeat) {
    Fragment body = builder.repeat(repeat.body().accept(this), 1, NfaBuilder.UNBOUNDED);
    return lasting(body, repeat.range());
  }

  @Override
  public Fragment lasting(Spre.Lasting lasting) {
    return lasting(lasting.body().accept(this), lasting.range());
  }

  private Fragment lasting(Fragment body, TimeRange range) {
    long max = range.unbounded() ? NfaBuilder.FOREVER : range.maxNanos();
    return builder.lasting(body, range.minNanos(), max);
  }

  @Override
  public Fragment phase(Spre.Phase phase) {
    phases.addLast(phase.name());
    Fragment body = phase.body().accept(this);
    phases.removeLast();
    return body;
  }

  @Override
  public Fragment trackBinder(Spre.TrackBinder binder) {
    return binder.body().accept(this);
  }

  private List<Fragment> all(List<Spre> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  private int leaf(Spre node) {
    leaves.add(new Leaf(leaves.size(), node, List.copyOf(phases)));
    return leaves.size() - 1;
  }
}
