package org.fests.tuple;

import java.util.List;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.spre.SpreParser;

/** Streams drawn as text: a letter a frame, the class of its only detection; a dot for none. */
final class TestStreams {
  static final MatchLimits LIMITS = new MatchLimits(1_000, 100, 100, 50, 1_000_000);

  private static final long FRAME_NANOS = 100_000_000;

  private TestStreams() {}

  static FrameBatch of(String streamId, String letters) {
    FrameBatchBuilder builder =
        new FrameBatchBuilder(
            new StreamFacts(
                "recording",
                streamId,
                "camera",
                Channels.EACH,
                Space.IMAGE,
                0,
                new Provenance("drawn", "", "CC0-1.0", "none/1")));
    for (int frame = 0; frame < letters.length(); frame++) {
      builder.frame(100 + frame, frame * FRAME_NANOS).sample("camera");
      if (letters.charAt(frame) != '.') {
        String name = letters.substring(frame, frame + 1);
        builder.add(new DetectionDraft().className(name).imageBox(5, 5, 2, 2, 0));
      }
    }
    return builder.build();
  }

  static QuerySet queries(String... patterns) {
    return queries(LIMITS, patterns);
  }

  static QuerySet queries(MatchLimits limits, String... patterns) {
    return QuerySet.compile(
        List.of(patterns).stream()
            .map(text -> new Query(text, "find " + text, SpreParser.parse(text)))
            .toList(),
        limits);
  }
}
