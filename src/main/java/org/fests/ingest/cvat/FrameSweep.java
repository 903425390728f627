package org.fests.ingest.cvat;

import java.util.Arrays;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Goes over the frames of a video once and gives each the boxes of the tracks that are there. */
final class FrameSweep {
  private static final AttributeValue YES = new AttributeValue.Flag(true);

  private final Tracks tracks;
  private final AttributeSets sets;
  private final Task task;
  private final Tally tally;
  private final Streams streams;
  private final String uri;
  private final KeyFrames keyFrames;
  private final FrameDraft frame = new FrameDraft();
  private final int[] order;
  private int next;
  private int[] there = new int[16];
  private int count;

  FrameSweep(Opened document, Tracks tracks) {
    this.tracks = tracks;
    sets = document.sets();
    task = document.task();
    tally = document.tally();
    streams = document.streams();
    uri = document.reading().source().uri();
    keyFrames = new KeyFrames(tracks);
    order = tracks.byFrame();
  }

  /** Delivers all frames of the task, or from the first to the last box if it is not known. */
  void deliver() {
    FrameNumbers frames = task.frames().known() ? task.frames() : drawn();
    frame.place(() -> Place.whole(uri), () -> "");
    for (long number = frames.first(); number <= frames.last(); number += frames.step()) {
      deliver((int) number);
    }
  }

  private FrameNumbers drawn() {
    return order.length == 0
        ? new FrameNumbers(false, 0, -1, 1)
        : new FrameNumbers(false, tracks.frame(order[0]), tracks.frame(order[order.length - 1]), 1);
  }

  private void deliver(int number) {
    frame.clear().index(number);
    SampleDraft sample = frame.sample(Cvat.CHANNEL);
    if (task.width() > 0) {
      sample.image(new Image("", task.width(), task.height()));
    }
    leave(number);
    enter(number);
    for (int n = 0; n < count; n++) {
      add(sample, there[n], number);
    }
    streams.accept(frame);
  }

  private void add(SampleDraft sample, int box, int number) {
    DetectionDraft draft = sample.next().className(tracks.label(box)).track(tracks.name(box));
    for (Attribute attribute : sets.of(tracks.attributes(box))) {
      draft.attribute(attribute.name(), attribute.value());
    }
    if (number == tracks.frame(box)) {
      keyFrames.drawn(draft, box);
    } else {
      keyFrames.between(draft, box, number);
      draft.attribute(Attribute.INTERPOLATED.name(), YES);
      tally.repaired("box between key frames interpolated");
    }
    sample.claim(tracks.name(box));
    draft
        .flaw(Space.IMAGE)
        .ifPresentOrElse(flaw -> frame.flawedDetection(Place.whole(uri), flaw), sample::keep);
  }

  /** Takes away the boxes whose track's next box is reached. */
  private void leave(int number) {
    int kept = 0;
    for (int n = 0; n < count; n++) {
      if (holds(there[n], number)) {
        there[kept++] = there[n];
      }
    }
    count = kept;
  }

  private boolean holds(int box, int number) {
    return tracks.hasNext(box) && number < tracks.frame(box + 1);
  }

  /** Takes the boxes of this frame in, in the order of the document. */
  private void enter(int number) {
    for (; next < order.length && tracks.frame(order[next]) == number; next++) {
      if (!tracks.outside(order[next])) {
        insert(order[next]);
      }
    }
  }

  private void insert(int box) {
    if (count == there.length) {
      there = Arrays.copyOf(there, 2 * count);
    }
    int at = count++;
    while (at > 0 && there[at - 1] > box) {
      there[at] = there[at - 1];
      at--;
    }
    there[at] = box;
  }
}
