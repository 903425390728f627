package org.fests.spark;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;

/**
 * Turns a reader, which gives clips, into an iterator, from which Spark takes them. The reader has
 * a thread of its own and is at most two clips ahead, so memory does not grow with the log. The
 * last clip of each stream is held back until it is known whether another one follows.
 */
final class ClipFeed implements Iterator<Clip>, AutoCloseable {
  private static final int AHEAD = 2;

  /** What the reader's thread hands over: a clip, the end, or why it cannot go on. */
  private sealed interface Item {
    record Next(Clip clip) implements Item {}

    record End() implements Item {}

    record Failed(RuntimeException cause) implements Item {}
  }

  private final String importKey;
  private final Map<String, Clip> held = new LinkedHashMap<>();
  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private Optional<Item> taken = Optional.empty();

  /** Begins to read a log; whoever gets the report gets it before the end. */
  ClipFeed(LogSource log, ReadOptions options, String importKey, Consumer<ImportReport> report) {
    this.importKey = importKey;
    thread = new Thread(() -> run(log, options, report), "log " + log.uri());
    thread.setDaemon(true);
    thread.start();
  }

  private void run(LogSource log, ReadOptions options, Consumer<ImportReport> report) {
    try {
      report.accept(LogReader.open(log, options).read(new Hold()));
      put(new Item.End());
    } catch (Stopped nobodyListens) {
      Thread.currentThread().interrupt();
    } catch (LogException unreadable) {
      put(new Item.Failed(new JobException(unreadable.render())));
    } catch (RuntimeException failure) {
      put(new Item.Failed(failure));
    }
  }

  /** Holds back a clip of each stream that has not ended. */
  private final class Hold implements LogSink {
    @Override
    public void clip(FrameBatch frames) {
      String stream = frames.stream().streamId();
      Clip before = held.get(stream);
      if (before == null) {
        held.put(stream, new Clip(importKey, 0, false, 0, frames));
      } else {
        long position = before.firstPosition() + before.frames().frames();
        held.put(stream, new Clip(importKey, before.number() + 1, false, position, frames));
        put(new Item.Next(before));
      }
    }

    @Override
    public void ended(String streamId) {
      put(new Item.Next(last(held.remove(streamId))));
    }
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
