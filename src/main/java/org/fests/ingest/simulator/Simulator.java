package org.fests.ingest.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.fests.ingest.jsonl.Header;
import org.fests.ingest.jsonl.JsonlWriter;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Makes up recordings of a table, as one camera of 1280 x 720 pixels logs them 30 times a second.
 * The same {@link Simulation} gives the same bytes on any machine; its cost is O(frames), its
 * memory does not grow with them.
 */
public final class Simulator {
  /** Licence of what it makes. */
  public static final String LICENCE = "CC0-1.0";

  private static final String CHANNEL = "camera";
  private static final long FRAMES_PER_SECOND = 30;
  private static final long NANOS = 1_000_000_000;
  private static final int CLIP_FRAMES = 1000;

  private Simulator() {}

  /** Writes a recording as JSON lines (docs/format.md), and leaves the stream open. */
  public static void write(Simulation simulation, OutputStream out) throws IOException {
    Header header =
        Header.ofCamera(simulation.recordingId(), LICENCE, CHANNEL, nanos(1))
            .note("made up by fests simulate, seed " + simulation.seed());
    JsonlWriter writer = new JsonlWriter(out, header);
    for (Run run = new Run(simulation); run.more(); ) {
      writer.write(run.next());
    }
    writer.finish();
  }

  /** Gives a recording as clips. */
  public static void play(Simulation simulation, Consumer<FrameBatch> sink) {
    for (Run run = new Run(simulation); run.more(); ) {
      sink.accept(run.next());
    }
  }

  private static long nanos(long frame) {
    return frame * NANOS / FRAMES_PER_SECOND;
  }

  private static final class Run {
    private final Simulation simulation;
    private final StreamFacts facts;
    private final Table table;
    private final Director director;
    private final Camera camera;
    private int frame;

    Run(Simulation simulation) {
      this.simulation = simulation;
      facts =
          new StreamFacts(
              simulation.recordingId(),
              simulation.recordingId() + "/" + CHANNEL,
              CHANNEL,
              Channels.EACH,
              Space.IMAGE,
              nanos(1),
              new Provenance("simulator:" + simulation.seed(), "", LICENCE, "fests-simulator/1"));
      Dice dice = new Dice(simulation.seed());
      table = new Table(dice.split());
      director = new Director(table, dice.split());
      camera = new Camera(simulation.noise(), dice.split());
    }

    boolean more() {
      return frame < simulation.frames();
    }

    FrameBatch next() {
      FrameBatchBuilder builder = new FrameBatchBuilder(facts);
      for (int i = 0; i < CLIP_FRAMES && more(); i++, frame++) {
        builder.frame(frame, nanos(frame)).sample(CHANNEL);
        camera.look(table, builder);
        director.step();
      }
      return builder.build();
    }
  }
}
