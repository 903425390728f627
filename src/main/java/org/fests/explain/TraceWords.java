package org.fests.explain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.TraceRow;
import org.fests.spre.Formula;

/** The rows of a certificate's trace in English. */
final class TraceWords {
  private final Window window;
  private final Map<String, Formula> atoms;
  private final Map<Spot, List<TraceRow>> rows;
  private final List<BoundTrack> bindings;

  /** What rows of the trace are about. */
  private record Spot(int interval, long frame, String symbol) {}

  /**
   * @param certificate what is told
   * @param window the frames
   * @param atoms the atoms of the trace by their text
   */
  TraceWords(Certificate certificate, Window window, Map<String, Formula> atoms) {
    this.window = window;
    this.atoms = Map.copyOf(atoms);
    rows =
        certificate.trace().stream()
            .collect(groupingBy(row -> new Spot(row.interval(), row.frame(), row.symbol())));
    bindings = certificate.bindings();
  }

  /** Returns what the trace tells of a bracket in a frame; empty if nothing. */
  String why(int interval, long frame, String symbol) {
    return rows.getOrDefault(new Spot(interval, frame, symbol), List.of()).stream()
        .map(row -> words(row).of(atoms.get(row.atom())))
        .collect(joining(" and "));
  }

  /** Returns the same, with how far each number is from the other. */
  String whyWithMargin(int interval, long frame, String symbol) {
    return rows.getOrDefault(new Spot(interval, frame, symbol), List.of()).stream()
        .map(row -> words(row).of(atoms.get(row.atom())) + words(row).margin(atoms.get(row.atom())))
        .collect(joining(" and "));
  }

  private AtomWords words(TraceRow row) {
    Map<String, String> tracks = new HashMap<>();
    bindings.stream()
        .filter(bound -> bound.interval() == row.interval())
        .forEach(bound -> tracks.put(bound.variable(), bound.track()));
    return new AtomWords(row, window, tracks);
  }
}
