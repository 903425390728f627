package org.fests.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.fests.proof.Attempt;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;

/**
 * A certificate drawn over the frames it speaks of, for a terminal: a row for each match (where
 * there is none, for the furthest attempt), phase and bound track, a column for a frame, or for
 * several frames where the window is wider than the drawing. A mark says that some frame of the
 * column belongs.
 */
public final class Timeline {
  private static final int WIDEST = 96;
  private static final char MARK = '#';
  private static final char BLANK = '.';

  private final Certificate certificate;
  private final FrameBatch frames;
  private final int framesAColumn;
  private final int columns;

  private Timeline(Certificate certificate, FrameBatch frames) {
    this.certificate = certificate;
    this.frames = frames;
    framesAColumn = Math.max(1, (frames.frames() + WIDEST - 1) / WIDEST);
    columns = (frames.frames() + framesAColumn - 1) / framesAColumn;
  }

  /** Returns the drawing's lines. */
  public static List<String> of(Certificate certificate, FrameBatch frames) {
    return new Timeline(certificate, frames).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(row("frame", ruler()));
    lines.add(row("label", marks(frame -> certificate.frameLabels().get(frame) == 1)));
    if (certificate.intervals().isEmpty()) {
      certificate.whyNot().attempts().forEach(attempt -> attempt(lines, attempt));
      tracks(lines, Certificate.NO_MATCH);
    }
    for (int match = 0; match < certificate.intervals().size(); match++) {
      FrameSpan interval = certificate.intervals().get(match);
      lines.add(row("match " + (match + 1), marks(frame -> within(interval, frame))));
      for (PhaseSpan phase : certificate.phases()) {
        if (phase.interval() == match) {
          lines.add(row("  " + phase.name(), marks(frame -> within(phase.frames(), frame))));
        }
      }
      tracks(lines, match);
    }
    lines.add(row("", framesAColumn == 1 ? "" : "a column is %d frames".formatted(framesAColumn)));
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private void attempt(List<String> lines, Attempt attempt) {
    FrameSpan taken = new FrameSpan(attempt.startFrame(), attempt.stopFrame());
    if (taken.firstFrame() < taken.endFrame()) {
      lines.add(row("attempt", marks(frame -> within(taken, frame))));
    }
  }

  private void tracks(List<String> lines, int match) {
    for (BoundTrack bound : certificate.bindings()) {
      if (bound.interval() == match) {
        String name = "  %s = %s".formatted(bound.variable(), bound.track());
        lines.add(row(name, marks(frame -> seen(bound.track(), frame))));
      }
    }
  }

  private boolean seen(String track, int frame) {
    return frames.frame(frame).detections().stream()
        .map(Detection::trackName)
        .anyMatch(track::equals);
  }

  private boolean within(FrameSpan span, int frame) {
    long index = frames.index(frame);
    return index >= span.firstFrame() && index < span.endFrame();
  }

  private String marks(IntPredicate belongs) {
    StringBuilder marks = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      int first = column * framesAColumn;
      boolean marked = false;
      for (int frame = first; frame < Math.min(first + framesAColumn, frames.frames()); frame++) {
        marked |= belongs.test(frame);
      }
      marks.append(marked ? MARK : BLANK);
    }
    return marks.toString();
  }

  /** Returns frame indexes, each beginning at its column, as many as fit. */
  private String ruler() {
    StringBuilder ruler = new StringBuilder();
    for (int column = 0; column < columns; column += 12) {
      ruler.append(" ".repeat(Math.max(0, column - ruler.length())));
      ruler.append(frames.index(column * framesAColumn)).append(' ');
    }
    return ruler.toString().stripTrailing();
  }

  private static String row(String name, String marks) {
    return "%-18s %s".formatted(name, marks).stripTrailing();
  }
}
