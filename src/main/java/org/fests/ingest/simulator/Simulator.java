package org.fests.ingest.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * Makes up recordings. The same {@link Simulation} gives the same bytes on any machine; its cost is
 * O(frames), its memory does not grow with them.
 */
public final class Simulator {
  /** Licence of what it makes. */
  public static final String LICENCE = "CC0-1.0";

  private static final int CLIP_FRAMES = 1000;

  private Simulator() {}

  /**
   * Writes a recording as JSON lines (docs/format.md), the lines of a frame together, and leaves
   * the stream open.
   */
  public static void write(Simulation simulation, OutputStream out) throws IOException {
    JsonlWriter writer = new JsonlWriter(out, header(simulation));
    for (Run run = new Run(simulation, simulation.sensors()); run.more(); ) {
      List<FrameBatch> clips = run.next();
      for (int frame = 0; frame < clips.get(0).frames(); frame++) {
        for (FrameBatch clip : clips) {
          writer.frame(clip, frame);
        }
      }
    }
    writer.finish();
  }

  /** Gives a recording as clips, one stream after another. */
  public static void play(Simulation simulation, Consumer<FrameBatch> sink) {
    for (Sensor sensor : simulation.sensors()) {
      for (Run run = new Run(simulation, List.of(sensor)); run.more(); ) {
        run.next().forEach(sink);
      }
    }
  }

  /** Gives what truly happens in a recording, in the order in which it is over. */
  public static void events(Simulation simulation, Consumer<Event> sink) {
    Stage stage = simulation.scene().stage(simulation);
    Chronicle chronicle = new Chronicle(simulation.scene()::nanos, sink);
    for (int frame = 0; frame < simulation.frames(); frame++) {
      chronicle.next();
      stage.tell(chronicle);
      stage.step();
    }
    chronicle.end();
  }

  /** Writes what truly happens as JSON lines (docs/simulator.md), and leaves the stream open. */
  public static void writeEvents(Simulation simulation, OutputStream out) throws IOException {
    try (EventLines lines = new EventLines(out)) {
      events(simulation, event -> write(event, lines));
    } catch (UncheckedIOException unwritten) {
      throw unwritten.getCause();
    }
  }

  private static void write(Event event, EventLines lines) {
    try {
      lines.write(event);
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private static Header header(Simulation simulation) {
    Sensor first = simulation.sensors().get(0);
    Map<String, Space> spaces = new TreeMap<>();
    simulation.sensors().stream()
        .filter(sensor -> sensor.space() != first.space())
        .forEach(sensor -> spaces.put(sensor.channel(), sensor.space()));
    return new Header(
        simulation.recordingId(),
        LICENCE,
        first.channel(),
        first.space(),
        spaces,
        simulation.scene().nanos(1),
        0,
        Set.of(),
        "made up by fests simulate, seed " + simulation.seed());
  }

  /** A recording in the making, as some of its sensors see it. */
  private static final class Run {
    private final Simulation simulation;
    private final List<Sensor> sensors;
    private final Stage stage;
    private int frame;

    Run(Simulation simulation, List<Sensor> sensors) {
      this.simulation = simulation;
      this.sensors = sensors;
      stage = simulation.scene().stage(simulation);
    }

    boolean more() {
      return frame < simulation.frames();
    }

    /** Returns the next clip of each sensor, of the same frames. */
    List<FrameBatch> next() {
      List<FrameBatchBuilder> builders = new ArrayList<>();
      sensors.forEach(sensor -> builders.add(new FrameBatchBuilder(facts(sensor))));
      for (int i = 0; i < CLIP_FRAMES && more(); i++, frame++) {
        for (int s = 0; s < sensors.size(); s++) {
          FrameBatchBuilder builder = builders.get(s);
          builder.frame(frame, simulation.scene().nanos(frame));
          stage.pose().ifPresent(builder::pose);
          stage.look(sensors.get(s), builder.sample(sensors.get(s).channel()));
        }
        stage.step();
      }
      return builders.stream().map(FrameBatchBuilder::build).toList();
    }

    private StreamFacts facts(Sensor sensor) {
      return new StreamFacts(
          simulation.recordingId(),
          simulation.recordingId() + "/" + sensor.channel(),
          sensor.channel(),
          Channels.EACH,
          sensor.space(),
          simulation.scene().nanos(1),
          new Provenance("simulator:" + simulation.seed(), "", LICENCE, "fests-simulator/1"));
    }
  }
}
