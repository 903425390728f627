package org.fests.ingest.jsonl;

import java.io.IOException;
import org.fests.ingest.json.NotPlain;
import org.fests.ingest.json.PlainJson;
import org.fests.ingest.json.PlainValue;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.SampleDraft;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.fests.scene.Velocity;

/**
 * Reads lines of which there is nothing to say: every object is sound, every key known and as the
 * writer calls it. Any other line is left to {@link FrameLine}, which has the words for it.
 */
final class PlainLine {
  private static final byte[][] FRAME =
      PlainJson.names("frame", "time", "time_ns", "channel", "pose", "objects");
  private static final int INDEX = 1;
  private static final int BOTH_TIMES = 2 | 4;
  private static final int OBJECTS = 32;

  private static final byte[][] OBJECT =
      PlainJson.names("class", "track", "score", "box", "velocity", "attributes");
  private static final int CLASS = 1;
  private static final int BOX = 8;

  private static final int NANOS = 9; // power of ten of a second

  private final PlainJson json = new PlainJson();
  private final FrameDraft frame;
  private final Header header;
  private final double[] numbers = new double[7];

  PlainLine(FrameDraft frame, Header header) {
    this.frame = frame;
    this.header = header;
  }

  /** Reads a line into the frame; false if it is not plain, and the frame then is half filled. */
  boolean read(Lines lines) throws IOException {
    json.over(lines.bytes(), lines.start(), lines.start() + lines.length());
    try {
      frame();
      return json.atEnd();
    } catch (NotPlain other) {
      return false;
    }
  }

  private void frame() {
    String channel = header.channel();
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(FRAME, seen);
      switch (key) {
        case 0 -> frame.index(json.count(FrameDraft.MAX_INDEX));
        case 1 -> frame.time(json.shifted(NANOS));
        case 2 -> frame.time(json.count(Long.MAX_VALUE));
        case 3 -> {
          NotPlain.unless((seen & OBJECTS) == 0); // whose space it tells
          channel = json.text();
        }
        case 4 -> pose();
        default -> objects(channel);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless((seen & INDEX) != 0 && (seen & OBJECTS) != 0);
    NotPlain.unless((seen & BOTH_TIMES) != BOTH_TIMES && !channel.isEmpty());
  }

  private void pose() {
    NotPlain.unless(json.numbers(numbers) == 4);
    NotPlain.unless(Double.isFinite(numbers[0] + numbers[1] + numbers[2] + numbers[3]));
    frame.pose(new Pose(numbers[0], numbers[1], numbers[2], numbers[3]));
  }

  private void objects(String channel) {
    Space space = header.spaceOf(channel);
    SampleDraft sample = frame.sample(channel);
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    do {
      object(sample, space);
    } while (json.more(']'));
  }

  private void object(SampleDraft sample, Space space) {
    DetectionDraft draft = sample.next();
    String track = "";
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(OBJECT, seen);
      switch (key) {
        case 0 -> className(draft);
        case 1 -> track = json.word();
        case 2 -> draft.score(json.number());
        case 3 -> box(draft, space);
        case 4 -> velocity(draft);
        default -> PlainValue.each(json, draft::attribute);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless((seen & CLASS) != 0 && (seen & BOX) != 0 && draft.flaw(space).isEmpty());
    NotPlain.unless(track.isEmpty() || sample.claim(track));
    draft.track(track);
    sample.keep();
  }

  private void className(DetectionDraft draft) {
    String name = json.text();
    NotPlain.unless(header.classes().isEmpty() || header.classes().contains(name));
    draft.className(name);
  }

  private void box(DetectionDraft draft, Space space) {
    int n = json.numbers(numbers);
    double[] b = numbers;
    if (space.solid()) {
      NotPlain.unless(n == 7);
      draft.box(new Box(b[0], b[1], b[2], b[3], b[4], b[5], b[6]));
    } else {
      NotPlain.unless(n == 4 || n == 5);
      draft.imageBox(b[0], b[1], b[2], b[3], n == 5 ? b[4] : 0);
    }
  }

  private void velocity(DetectionDraft draft) {
    NotPlain.unless(json.numbers(numbers) == 3);
    draft.velocity(new Velocity(numbers[0], numbers[1], numbers[2]));
  }
}
