package org.fests.question;

import java.io.Serializable;
import java.util.TreeMap;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Gathers a vocabulary, stream by stream, in whatever order: surveys of parts of a sample add up to
 * that of all.
 */
public final class VocabularySurvey implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<Topic, Numbers> topics = new TreeMap<>();
  private final Space space;
  private int streams;
  private int timed;

  /** Begins one of streams of a space. */
  public VocabularySurvey(Space space) {
    this.space = space;
  }

  /** Looks at a stream. */
  public VocabularySurvey add(FrameBatch stream) {
    new StreamSurvey(stream).topics().forEach((topic, found) -> add(topic, found));
    streams++;
    timed += stream.timed() ? 1 : 0;
    return this;
  }

  /** Takes over what another one found. */
  public VocabularySurvey add(VocabularySurvey other) {
    other.topics.forEach(this::add);
    streams += other.streams;
    timed += other.timed;
    return this;
  }

  private void add(Topic topic, Numbers found) {
    topics.merge(topic, found, Numbers::and);
  }

  /** Returns what was found so far; of times only if all streams have them. */
  public Vocabulary vocabulary() {
    TreeMap<Topic, Numbers> told = new TreeMap<>(topics);
    if (timed < streams) {
      told.keySet().removeIf(topic -> topic.kind() == Topic.Kind.STEP);
    }
    return new Vocabulary(space, streams, told);
  }
}
