package org.fests.ingest.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;

/**
 * The clips of one recording, held in their columns, for formats whose frames have a place for all
 * streams: clips come stream by stream, frames go out index by index. Memory grows with the
 * recording.
 */
public final class HeldRecording {
  private final String uri;
  private final Map<String, List<FrameBatch>> clips = new LinkedHashMap<>();

  /**
   * Makes one without a clip.
   *
   * @param uri of the log to be, for messages
   */
  public HeldRecording(String uri) {
    this.uri = uri;
  }

  /**
   * A frame of one stream.
   *
   * @param clip that it is in
   * @param frame its place there
   */
  public record Part(FrameBatch clip, int frame) {}

  /** Takes the frames. */
  @FunctionalInterface
  public interface FrameSink {
    /** Takes the frames of all streams that have that index, in the order of the streams. */
    void frame(long index, List<Part> parts) throws IOException;
  }

  /**
   * Holds a clip.
   *
   * @throws LogException if another stream has the same channel: a log could not tell them apart
   */
  public void add(FrameBatch clip) {
    StreamFacts facts = clip.stream();
    if (!clips.containsKey(facts.streamId())) {
      for (StreamFacts other : streams()) {
        if (other.channel().equals(facts.channel())) {
          throw new LogException(
              Place.whole(uri),
              "the streams %s and %s have one channel, '%s'"
                  .formatted(other.streamId(), facts.streamId(), facts.channel()),
              "name one of them with --stream");
        }
      }
    }
    clips.computeIfAbsent(facts.streamId(), id -> new ArrayList<>()).add(clip);
  }

  /** Returns what is known of its streams, in order of appearance. */
  public List<StreamFacts> streams() {
    return clips.values().stream().map(list -> list.get(0).stream()).toList();
  }

  /** Returns all clips, stream by stream. */
  public List<FrameBatch> clips() {
    return clips.values().stream().flatMap(List::stream).toList();
  }

  /** Gives all frames, those of each stream in their order; O(frames x streams). */
  public void frames(FrameSink sink) throws IOException {
    List<Reader> readers = clips.values().stream().map(Reader::new).toList();
    for (OptionalLong next = least(readers); next.isPresent(); next = least(readers)) {
      long index = next.getAsLong();
      List<Part> parts = new ArrayList<>();
      for (Reader reader : readers) {
        if (reader.more() && reader.index() == index) {
          parts.add(reader.next());
        }
      }
      sink.frame(index, parts);
    }
  }

  private static OptionalLong least(List<Reader> readers) {
    return readers.stream().filter(Reader::more).mapToLong(Reader::index).min();
  }

  /** Where one stream is read. */
  private static final class Reader {
    private final List<FrameBatch> clips;
    private int clip;
    private int frame;

    Reader(List<FrameBatch> clips) {
      this.clips = clips;
    }

    boolean more() {
      return clip < clips.size();
    }

    long index() {
      return clips.get(clip).index(frame);
    }

    Part next() {
      Part part = new Part(clips.get(clip), frame);
      frame++;
      if (frame == part.clip().frames()) {
        frame = 0;
        clip++;
      }
      return part;
    }
  }
}
