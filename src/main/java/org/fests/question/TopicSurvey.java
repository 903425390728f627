package org.fests.question;

import java.io.Serializable;
import java.util.TreeMap;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Finds what can be said, stream by stream, in whatever order: surveys of parts of a sample add up
 * to that of all.
 */
public final class TopicSurvey implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<Topic, Numbers> topics = new TreeMap<>();
  private final Space space;
  private int streams;
  private int timed;

  /** Begins one of streams of a space. */
  public TopicSurvey(Space space) {
    this.space = space;
  }

  /** Looks at a stream. */
  public TopicSurvey add(FrameBatch stream) {
    new StreamSurvey(stream).topics().forEach((topic, found) -> add(topic, found));
    streams++;
    timed += stream.timed() ? 1 : 0;
    return this;
  }

  /** Takes over what another one found. */
  public TopicSurvey add(TopicSurvey other) {
    other.topics.forEach(this::add);
    streams += other.streams;
    timed += other.timed;
    return this;
  }

  private void add(Topic topic, Numbers found) {
    topics.merge(topic, found, Numbers::and);
  }

  /** Returns what was found so far; of times only if all streams have them. */
  public Topics topics() {
    Topics all = new Topics(space, streams, topics);
    return timed < streams ? all.withoutTimes() : all;
  }
}
