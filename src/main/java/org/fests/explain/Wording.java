package org.fests.explain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fests.match.Leaf;
import org.fests.proof.Attempt;
import org.fests.proof.Certificate;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.proof.StepSpan;
import org.fests.proof.Truth;

/**
 * A certificate in English, a line for each thing. Frames are told first to last, both included.
 */
final class Wording {
  /** Further lines of one match are only counted. */
  private static final int MOST_LINES = 40;

  private final Certificate certificate;
  private final TraceWords trace;
  private final List<Leaf> leaves;
  private final Durations durations;

  /** What begins in a frame. */
  private record Line(long frame, String text) {}

  /**
   * @param certificate what is told
   * @param trace the clauses of its trace
   * @param leaves the brackets and dots of the pattern
   * @param durations how long runs of frames last
   */
  Wording(Certificate certificate, TraceWords trace, List<Leaf> leaves, Durations durations) {
    this.certificate = certificate;
    this.trace = trace;
    this.leaves = List.copyOf(leaves);
    this.durations = durations;
  }

  /** Returns the matches one after another. */
  String ofMatches() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < certificate.intervals().size(); i++) {
      FrameSpan frames = certificate.intervals().get(i);
      lines.add(
          "Match in %s%s%s.".formatted(FrameWords.of(frames), durations.of(frames), where(i)));
      lines.addAll(course(i));
    }
    return String.join("\n", lines);
  }

  /**
   * Returns that nothing matches, and what the brackets are.
   *
   * @param window all frames
   * @param runs what each bracket is in them, for the tracks of the certificate
   */
  String ofNothing(FrameSpan window, List<Runs> runs) {
    List<String> lines = new ArrayList<>();
    lines.add("No match in %s.".formatted(FrameWords.of(window)));
    String where = where(Certificate.NO_MATCH);
    if (!where.isEmpty()) {
      lines.add("The closest tracks%s.".formatted(where));
    }
    for (Attempt attempt : certificate.whyNot().attempts()) {
      List<String> taken = attempt.startFrame() < attempt.stopFrame() ? taken(attempt) : List.of();
      lines.addAll(taken);
      lines.add(new StopWords(certificate, trace, leaves).of(attempt, window));
    }
    certificate
        .whyNot()
        .changes()
        .forEach(c -> lines.add("With %s for %s it would match.".formatted(c.instead(), c.part())));
    runs.forEach(run -> lines.add(symbol(run)));
    return String.join("\n", lines);
  }

  /** Returns that there is nothing for the variables to stand for. */
  static String ofNoTracks(FrameSpan window) {
    return "No match in %s: no tracks have the classes of the variables."
        .formatted(FrameWords.of(window));
  }

  private String where(int interval) {
    String tracks =
        certificate.bindings().stream()
            .filter(bound -> bound.interval() == interval)
            .map(b -> "%s is the %s %s".formatted(b.variable(), b.className(), b.track()))
            .collect(joining(" and "));
    return tracks.isEmpty() ? "" : ": " + tracks;
  }

  /** Tells phases and steps by first frame, a phase before its steps. */
  private List<String> course(int interval) {
    Stream<Line> phases =
        certificate.phases().stream().filter(p -> p.interval() == interval).map(this::phase);
    Stream<Line> steps =
        certificate.steps().stream().filter(s -> s.interval() == interval).map(this::step);
    List<String> lines =
        Stream.concat(phases, steps)
            .sorted(Comparator.comparingLong(Line::frame))
            .map(Line::text)
            .toList();
    return lines.size() <= MOST_LINES
        ? lines
        : Stream.concat(
                lines.stream().limit(MOST_LINES),
                Stream.of("%d more steps follow.".formatted(lines.size() - MOST_LINES)))
            .toList();
  }

  private Line phase(PhaseSpan phase) {
    return new Line(
        phase.frames().firstFrame(),
        "Phase %s takes %s%s."
            .formatted(phase.name(), FrameWords.of(phase.frames()), durations.of(phase.frames())));
  }

  private Line step(StepSpan step) {
    long first = step.frames().firstFrame();
    long last = step.frames().endFrame() - 1;
    String opening = "%s takes %s".formatted(step.symbol(), FrameWords.of(step.frames()));
    String evidence =
        Stream.of(first, last)
            .distinct()
            .map(frame -> inFrame(step.interval(), frame, step.symbol()))
            .filter(clause -> !clause.isEmpty())
            .collect(joining("; "));
    return new Line(first, evidence.isEmpty() ? opening + "." : opening + ": " + evidence + ".");
  }

  private List<String> taken(Attempt attempt) {
    List<String> lines = new ArrayList<>(course(Certificate.NO_MATCH));
    lines.add(
        0,
        "The furthest attempt starts at frame %d and gets to frame %d%s."
            .formatted(attempt.startFrame(), attempt.stopFrame(), durations.of(attempt)));
    return lines;
  }

  private String symbol(Runs run) {
    String counted =
        "%s is true in %d of %d frames"
            .formatted(run.symbol(), run.count(Truth.TRUE), run.truths().size());
    String evidence =
        run.firsts().stream()
            .map(first -> first(run.symbol(), first))
            .filter(clause -> !clause.isEmpty())
            .collect(joining("; "));
    return evidence.isEmpty() ? counted + "." : counted + ": " + evidence + ".";
  }

  private String first(String symbol, Runs.First first) {
    String why = trace.why(Certificate.NO_MATCH, first.frame(), symbol);
    return why.isEmpty()
        ? ""
        : "first %s in frame %d, where %s".formatted(first.truth().word(), first.frame(), why);
  }

  private String inFrame(int interval, long frame, String symbol) {
    String why = trace.why(interval, frame, symbol);
    return why.isEmpty() ? "" : "in frame %d, %s".formatted(frame, why);
  }
}
