package org.fests.explain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.proof.StepSpan;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.scene.Space;
import org.fests.spre.Formula;

/**
 * A certificate in English, a line for each thing. Frames are told first to last, both included.
 */
final class Wording {
  /** Further lines of one match are only counted. */
  private static final int MOST_LINES = 40;

  private final Certificate certificate;
  private final Space space;
  private final Map<String, Formula> atoms;
  private final Map<Spot, List<TraceRow>> rows;
  private final Set<String> variables;

  /** What rows of the trace are about. */
  private record Spot(int interval, long frame, String symbol) {}

  /** What begins in a frame. */
  private record Line(long frame, String text) {}

  /**
   * @param certificate what is told
   * @param space of the boxes
   * @param atoms the atoms of the trace by their text
   */
  Wording(Certificate certificate, Space space, Map<String, Formula> atoms) {
    this.certificate = certificate;
    this.space = space;
    this.atoms = Map.copyOf(atoms);
    rows =
        certificate.trace().stream()
            .collect(groupingBy(row -> new Spot(row.interval(), row.frame(), row.symbol())));
    variables = certificate.bindings().stream().map(BoundTrack::variable).collect(toSet());
  }

  /** Returns the matches one after another. */
  String ofMatches() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < certificate.intervals().size(); i++) {
      lines.add("Match in %s%s.".formatted(frames(certificate.intervals().get(i)), where(i)));
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
    lines.add("No match in %s.".formatted(frames(window)));
    String where = where(Certificate.NO_MATCH);
    if (!where.isEmpty()) {
      lines.add("The closest tracks%s.".formatted(where));
    }
    runs.forEach(run -> lines.add(symbol(run)));
    lines.add("No run of these frames is a sequence that the pattern allows.");
    return String.join("\n", lines);
  }

  /** Returns that there is nothing for the variables to stand for. */
  static String ofNoTracks(FrameSpan window) {
    return "No match in %s: no tracks have the classes of the variables.".formatted(frames(window));
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
        certificate.phases().stream().filter(p -> p.interval() == interval).map(Wording::phase);
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

  private static Line phase(PhaseSpan phase) {
    return new Line(
        phase.frames().firstFrame(),
        "Phase %s takes %s.".formatted(phase.name(), frames(phase.frames())));
  }

  private Line step(StepSpan step) {
    long first = step.frames().firstFrame();
    long last = step.frames().endFrame() - 1;
    String opening = "%s takes %s".formatted(step.symbol(), frames(step.frames()));
    String evidence =
        Stream.of(first, last)
            .distinct()
            .map(frame -> inFrame(new Spot(step.interval(), frame, step.symbol())))
            .filter(clause -> !clause.isEmpty())
            .collect(joining("; "));
    return new Line(first, evidence.isEmpty() ? opening + "." : opening + ": " + evidence + ".");
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
    String why = why(new Spot(Certificate.NO_MATCH, first.frame(), symbol));
    return why.isEmpty()
        ? ""
        : "first %s in frame %d, where %s".formatted(first.truth().word(), first.frame(), why);
  }

  private String inFrame(Spot spot) {
    String why = why(spot);
    return why.isEmpty() ? "" : "in frame %d, %s".formatted(spot.frame(), why);
  }

  /** Returns what the trace tells of the bracket in the frame; empty if nothing. */
  private String why(Spot spot) {
    return rows.getOrDefault(spot, List.of()).stream().map(this::clause).collect(joining(" and "));
  }

  private String clause(TraceRow row) {
    return new AtomWords(row, space, variables).of(atoms.get(row.atom()));
  }

  private static String frames(FrameSpan span) {
    long last = span.endFrame() - 1;
    return span.firstFrame() == last
        ? "frame %d".formatted(last)
        : "frames %d to %d".formatted(span.firstFrame(), last);
  }
}
