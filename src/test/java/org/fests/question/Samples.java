package org.fests.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Scene;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;

/** Streams to make up questions about. */
enum Samples {
  /** Cups and plates, 30 frames a second. */
  TABLE {
    @Override
    List<FrameBatch> streams() {
      return simulated(Scene.TABLETOP, Space.IMAGE);
    }
  },
  /** Cars and people, in metres, with headings and velocities. */
  STREET {
    @Override
    List<FrameBatch> streams() {
      return simulated(Scene.STREET, Space.EGO);
    }
  },
  /** Two doors that open, without timestamps. */
  DOORS {
    @Override
    List<FrameBatch> streams() {
      String shut = "door#1 10,10 4x4 state=shut; door#2 40,10 4x4 state=shut; dog#3 %d,30 2x2";
      return List.of(
          Scenes.parse(
              IntStream.range(0, 40)
                  .mapToObj(x -> (x < 20 ? shut : shut.replaceFirst("shut", "open")).formatted(x))
                  .collect(Collectors.joining(" / "))));
    }
  },
  /** Detections without tracks. */
  UNTRACKED {
    @Override
    List<FrameBatch> streams() {
      return List.of(
          Scenes.timed("car state=hot; x / car 9,9 2x2; car state=cold / x / x; x / car; x"));
    }
  };

  private static final Map<Samples, Topics> KNOWN = new EnumMap<>(Samples.class);

  /** Returns the streams. */
  abstract List<FrameBatch> streams();

  /** Returns what can be said of them, found once. */
  final Topics topics() {
    return KNOWN.computeIfAbsent(this, sample -> topics(sample.streams()));
  }

  static Topics topics(List<FrameBatch> streams) {
    TopicSurvey survey = new TopicSurvey(streams.get(0).stream().space());
    streams.forEach(survey::add);
    return survey.topics();
  }

  private static List<FrameBatch> simulated(Scene scene, Space space) {
    List<FrameBatch> clips = new ArrayList<>();
    for (int seed = 1; seed <= 2; seed++) {
      Simulator.play(new Simulation(scene, space, seed, 90, Noise.USUAL), clips::add);
    }
    return clips.stream().filter(clip -> clip.stream().space() == space).toList();
  }
}
