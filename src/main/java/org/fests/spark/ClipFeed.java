package org.fests.spark;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.log.StreamPart;
import org.fests.ingest.log.StreamShare;
import org.fests.ingest.log.StreamTrace;
import org.fests.ingest.log.Surveying;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;

/**
 * Turns a reader, which gives clips, into an iterator, from which Spark takes them. The reader has
 * a thread of its own and is at most two clips ahead, so memory does not grow with the log. The
 * last clip of each stream is held back until it is known whether another one follows.
 */
final class ClipFeed implements Iterator<Clip>, LogSink, AutoCloseable {
  private static final int AHEAD = 2;

  /** What the reader's thread hands over: a clip, the end, or why it cannot go on. */
  private sealed interface Item {
    record Next(Clip clip) implements Item {}

    record End() implements Item {}

    record Failed(RuntimeException cause) implements Item {}
  }

  /** Who is told what reading a log came to; in the reader's thread, before the end. */
  interface Listener {
    /** Hears of a record that is left out. */
    void rejected(Rejected record);

    /** Hears that the log or its part was read to its end. */
    void read(ImportReport report, List<StreamPart> streams);

    /** Hears that it cannot be read (further); the clips so far are not to be kept. */
    void failed(LogException why);
  }

  private final KeyedLog log;
  private final Map<String, StreamShare> shares;
  private final Listener listener;
  private final Map<String, Clip> held = new LinkedHashMap<>();
  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private Optional<Item> taken = Optional.empty();

  /** Begins to read a log or a part of it. */
  ClipFeed(LogPiece piece, LogReader reader, Listener listener) {
    log = piece.log();
    shares = piece.shares();
    this.listener = listener;
    thread = new Thread(() -> run(reader), "log " + log.file().uri());
    thread.setDaemon(true);
    thread.start();
  }

  private void run(LogReader reader) {
    try {
      Surveying survey = new Surveying(this, shares);
      ImportReport report = reader.survey(survey, log.sha256());
      listener.read(report, survey.parts());
      put(new Item.End());
    } catch (Stopped nobodyListens) {
      Thread.currentThread().interrupt();
    } catch (LogException unreadable) {
      listener.failed(unreadable);
      put(new Item.End());
    } catch (RuntimeException failure) {
      put(new Item.Failed(failure));
    } catch (Error full) { // most likely out of memory: whoever waits must not wait for ever
      put(new Item.Failed(new IllegalStateException("Cannot read " + log.file().uri(), full)));
    }
  }

  @Override
  public void rejected(Rejected record) {
    listener.rejected(record);
  }

  @Override
  public void clip(FrameBatch read) {
    String stream = read.stream().streamId();
    FrameBatch frames = shares.containsKey(stream) ? ofWhole(read, shares.get(stream)) : read;
    Clip before = held.get(stream);
    if (before == null) {
      StreamTrace earlier =
          shares.containsKey(stream) ? shares.get(stream).before() : StreamTrace.NONE;
      held.put(stream, new Clip(log.importKey(), earlier.clips(), false, earlier.frames(), frames));
    } else {
      long position = before.firstPosition() + before.frames().frames();
      held.put(stream, new Clip(log.importKey(), before.number() + 1, false, position, frames));
      put(new Item.Next(before));
    }
  }

  @Override
  public void ended(String streamId) {
    Clip clip = held.remove(streamId);
    boolean ends = !shares.containsKey(streamId) || shares.get(streamId).ends();
    put(new Item.Next(ends ? last(clip) : clip));
  }

  /** Returns a clip with the period that the whole stream has. */
  private static FrameBatch ofWhole(FrameBatch clip, StreamShare share) {
    StreamFacts facts = clip.stream();
    return share.periodNanos() == facts.periodNanos()
        ? clip
        : clip.stream(facts.period(share.periodNanos()));
  }

  private static Clip last(Clip clip) {
    return new Clip(clip.importKey(), clip.number(), true, clip.firstPosition(), clip.frames());
  }

  private void put(Item item) {
    try {
      queue.put(item);
    } catch (InterruptedException closed) {
      throw new Stopped();
    }
  }

  @Override
  public boolean hasNext() {
    return peek() instanceof Item.Next;
  }

  @Override
  public Clip next() {
    if (!(peek() instanceof Item.Next next)) {
      throw new NoSuchElementException("no further clip");
    }
    taken = Optional.empty();
    return next.clip();
  }

  private Item peek() {
    if (taken.isEmpty()) {
      taken = Optional.of(take());
    }
    if (taken.get() instanceof Item.Failed failed) {
      throw failed.cause();
    }
    return taken.get();
  }

  private Item take() {
    try {
      return queue.take();
    } catch (InterruptedException killed) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was stopped", killed);
    }
  }

  /** Ends the reader's thread. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Ends the reader from inside, as it takes no other word. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
