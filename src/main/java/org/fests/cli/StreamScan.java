package org.fests.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fests.ingest.log.Image;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;

/** One stream of a log as the match command reads it, clip by clip. */
final class StreamScan {
  /** Whether the clips are kept after their formulas were evaluated. */
  enum Keep {
    TRUTH_ONLY,
    CLIPS
  }

  private final StreamTruth truth;
  private final Keep keep;
  private final List<FrameBatch> clips = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final Set<String> classes = new TreeSet<>();
  private long[] indexes = new long[1024];

  StreamScan(QuerySet queries, StreamFacts stream, Keep keep) {
    truth = new StreamTruth(queries, stream);
    this.keep = keep;
  }

  void append(FrameBatch clip, List<Image> pictures) {
    while (indexes.length < frames() + clip.frames()) {
      indexes = Arrays.copyOf(indexes, 2 * indexes.length);
    }
    for (int frame = 0; frame < clip.frames(); frame++) {
      indexes[frames() + frame] = clip.index(frame);
    }
    clip.classes().forEach(classes::add);
    truth.append(clip);
    if (keep == Keep.CLIPS) {
      clips.add(clip);
      images.addAll(pictures);
    }
  }

  int frames() {
    return truth.frames();
  }

  /** Returns the classes of all detections so far. */
  Set<String> classes() {
    return classes;
  }

  StreamFacts stream() {
    return truth.stream();
  }

  /** Returns the index of the frame at the position. */
  long index(int position) {
    return indexes[position];
  }

  /** Returns the index of the match's first frame. */
  long firstIndex(Match match) {
    return indexes[match.start()];
  }

  /** Returns one more than the index of the match's last frame. */
  long endIndex(Match match) {
    return indexes[match.end() - 1] + 1;
  }

  /** Returns the matcher of one of the queries that were scanned for. */
  StreamMatcher matcher(CompiledQuery query, MatchLimits limits) {
    return new StreamMatcher(query, truth, limits);
  }

  /** Returns the whole stream as one clip; only if clips were kept. */
  FrameBatch whole() {
    if (clips.size() > 1) {
      FrameBatch whole = FrameBatch.concat(clips);
      clips.clear();
      clips.add(whole);
    }
    return clips.get(0);
  }

  /** Returns the pictures of all samples, if the log names any; only if clips were kept. */
  List<Image> images() {
    return images;
  }
}
