package org.fests.ingest.simulator;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * Makes events of what a scene tells frame by frame, and hands on each when it is over. Its memory
 * is that of what goes on.
 */
final class Chronicle {
  private record Deed(EventKind kind, Event.Party who, Optional<Event.Party> whom) {}

  /**
   * What goes on.
   *
   * @param side where who was at its start; of what lasts, 0
   * @param first the frame of its start
   * @param last the last frame in which it was told
   */
  private record Running(int side, long first, long last) {}

  private final LongUnaryOperator nanos;
  private final Consumer<Event> sink;
  private final Map<Deed, Running> lasting = new LinkedHashMap<>();
  private final Map<Deed, Running> passing = new LinkedHashMap<>();
  private Set<String> present = new HashSet<>();
  private Set<String> presentBefore = new HashSet<>();
  private long frame = -1;

  /**
   * Begins before frame 0.
   *
   * @param nanos the time of a frame
   */
  Chronicle(LongUnaryOperator nanos, Consumer<Event> sink) {
    this.nanos = nanos;
    this.sink = sink;
  }

  /** Goes on to the next frame. */
  void next() {
    frame++;
    closeBefore(frame - 1);
    Set<String> spare = presentBefore;
    presentBefore = present;
    present = spare;
    present.clear();
  }

  /** Ends with the frame told last; what goes on ends there, what has not come about does not. */
  void end() {
    closeBefore(frame + 1);
  }

  /** Says that something is so in this frame. */
  void lasts(EventKind kind, Event.Party who, Event.Party whom) {
    lasting.merge(
        new Deed(kind, who, Optional.of(whom)),
        new Running(0, frame, frame),
        (before, now) -> new Running(0, before.first(), frame));
  }

  /** Says that someone is where the sensor sees; one who was not in the frame before, enters. */
  void present(Event.Party who) {
    present.add(who.track());
    if (frame > 0 && !presentBefore.contains(who.track())) {
      tell(new Deed(EventKind.ENTERS, who, Optional.empty()), frame - 1, frame + 1);
    }
  }

  /**
   * Says on which side of whom someone is in this frame. It comes about when the side has changed,
   * and every frame from the last one on the old side was told.
   *
   * @param side -1 or 1, or 0 between
   */
  void passes(EventKind kind, Event.Party who, Event.Party whom, int side) {
    Deed deed = new Deed(kind, who, Optional.of(whom));
    Optional<Running> start =
        Optional.ofNullable(passing.get(deed)).filter(running -> running.last() >= frame - 1);
    if (side == 0) {
      start.ifPresent(
          running -> passing.put(deed, new Running(running.side(), running.first(), frame)));
    } else if ((side > 0 || kind == EventKind.CROSSES)
        && start.filter(running -> running.side() == -side).isPresent()) {
      passing.remove(deed);
      tell(deed, start.get().first(), frame + 1);
    } else {
      passing.put(deed, new Running(side, frame, frame));
    }
  }

  /** Ends what was not told in that frame any more. */
  private void closeBefore(long current) {
    for (Iterator<Map.Entry<Deed, Running>> it = lasting.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<Deed, Running> entry = it.next();
      Running running = entry.getValue();
      if (running.last() < current) {
        it.remove();
        if (running.last() + 1 - running.first() >= entry.getKey().kind().leastFrames()) {
          tell(entry.getKey(), running.first(), running.last() + 1);
        }
      }
    }
    passing.values().removeIf(running -> running.last() < current);
  }

  private void tell(Deed deed, long first, long end) {
    sink.accept(
        new Event(
            deed.kind(),
            deed.who(),
            deed.whom(),
            first,
            end,
            nanos.applyAsLong(first),
            nanos.applyAsLong(end)));
  }
}
