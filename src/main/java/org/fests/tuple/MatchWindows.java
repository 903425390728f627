package org.fests.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fests.match.Match;
import org.fests.scene.FrameBatch;

/**
 * Lays windows around the matches of one query in one stream. A window is as long as its match with
 * context on both sides, inside the rule's bounds; where the match stands in it is drawn by lot, so
 * that its place says nothing.
 */
final class MatchWindows {
  private final TupleRules rules;
  private final String[] lotWords;
  private final int frames;
  private final List<Window> windows = new ArrayList<>();
  private final List<Reason> rejected = new ArrayList<>();

  MatchWindows(TupleRules rules, String queryId, FrameBatch stream) {
    this.rules = rules;
    frames = stream.frames();
    lotWords = new String[] {"place", queryId, stream.stream().streamId(), ""};
  }

  /** Takes the matches in ascending order of start. */
  MatchWindows lay(List<Match> matches) {
    matches.forEach(this::lay);
    return this;
  }

  List<Window> windows() {
    return windows;
  }

  /** Returns how many frames each window has. */
  List<Integer> lengths() {
    return windows.stream().map(Window::frames).toList();
  }

  /** Returns the lengths of these windows or, without windows, others. */
  List<Integer> lengthsOr(List<Integer> others) {
    return windows.isEmpty() ? others : lengths();
  }

  void reject(Reason reason) {
    rejected.add(reason);
  }

  /** Returns one reason for each match that made no window of its own. */
  List<Reason> rejected() {
    return rejected;
  }

  private void lay(Match match) {
    if (match.frames() > rules.windows().maxFrames()) {
      rejected.add(Reason.TOO_LONG);
    } else if (insideAnother(match)) {
      rejected.add(Reason.INSIDE_ANOTHER);
    } else {
      windows.add(around(match));
    }
  }

  /** Only as many windows can reach over a match's start as are longer than their distance. */
  private boolean insideAnother(Match match) {
    int reach = rules.windows().maxFrames();
    return IntStream.iterate(windows.size() - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(windows::get)
        .takeWhile(window -> window.start() > match.start() - 2 * reach)
        .anyMatch(window -> window.holds(match.start(), match.end()));
  }

  private Window around(Match match) {
    int wanted = Math.min(frames, rules.windows().framesAround(match.frames()));
    int extra = wanted - match.frames();
    int least = Math.min(rules.windows().contextFrames(), extra / 2);
    lotWords[3] = Integer.toString(match.start());
    int before = least + Lot.draw(rules.seed(), lotWords).below(extra - 2 * least + 1);
    int start = Math.max(0, Math.min(match.start() - before, frames - wanted));
    return new Window(start, start + wanted, Window.WITH_MATCH);
  }
}
