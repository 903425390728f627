package org.fests.proof;

import java.util.List;

/**
 * Everything that is claimed of one pattern and a window of frames, taken as a stream of its own:
 * the answer and what makes it so. {@link Checker} accepts or refuses it from the frames and the
 * pattern alone. Frames are named by their indexes in the log, which must increase in the window.
 *
 * <p>For a window with matches the trace proves, for every frame of every match and every bracket
 * that took it, that the bracket's formula is true. For a window without a match it proves, for one
 * choice of tracks, what each bracket's formula is at the start of every run of frames in which it
 * is the same, in the frames that the furthest attempt took, and where it stopped.
 *
 * @param spre the pattern's canonical text
 * @param mode which matches are reported: the word of a {@link Reporting}
 * @param label 1 if there is a match, else 0
 * @param intervals the matches by start, end and tracks; one interval for each choice of tracks
 * @param frameLabels one for each frame: 1 where a match covers it, else 0
 * @param bindings the tracks of each match, in the order of the pattern's variables
 * @param phases the named parts of each match, in the order of the pattern
 * @param steps which bracket or dot took each frame of each match, or of the furthest attempt
 * @param trace what the atoms are
 * @param whyNot what kept the pattern from matching; nothing where it matches
 */
public record Certificate(
    String spre,
    String mode,
    int label,
    List<FrameSpan> intervals,
    List<Integer> frameLabels,
    List<BoundTrack> bindings,
    List<PhaseSpan> phases,
    List<StepSpan> steps,
    List<TraceRow> trace,
    WhyNot whyNot) {
  /** The place of the interval in what is told of a window in which nothing matched. */
  public static final int NO_MATCH = -1;

  public Certificate {
    intervals = List.copyOf(intervals);
    frameLabels = List.copyOf(frameLabels);
    bindings = List.copyOf(bindings);
    phases = List.copyOf(phases);
    steps = List.copyOf(steps);
    trace = List.copyOf(trace);
  }
}
