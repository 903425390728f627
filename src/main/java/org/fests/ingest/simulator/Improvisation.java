package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.List;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * A scene without a story: players of any classes go beside, above, into and away from each other,
 * stay, turn, grow, change their attributes, vanish and come back, all by chance. So every relation
 * between boxes comes about sooner or later, and what a pattern asks for can be looked for. The
 * same cast, space and seed give the same frames on any machine; O(frames x players).
 */
public final class Improvisation {
  private static final String CHANNEL = "stage";

  /** Some scenes are full of players, some nearly empty. */
  private static final List<Double> PRESENCES = List.of(0.95, 0.8, 0.5, 0.15);

  private final Dice dice;
  private final Space space;
  private final List<Player> players = new ArrayList<>();

  private Improvisation(Cast cast, Space space, long seed) {
    this.space = space;
    dice = new Dice(seed);
    double presence = dice.pick(PRESENCES);
    for (Cast.Role role : cast.roles()) {
      for (int i = 1; i <= role.players(); i++) {
        String track = role.className() + "-" + i;
        players.add(new Player(role, track, Room.of(space), cast.pauseFrames(), presence));
      }
    }
    players.forEach(player -> player.enter(dice.split()));
  }

  /** Returns a scene as one clip, with times, and in ego and world space with a standing viewer. */
  public static FrameBatch play(Cast cast, Space space, long seed) {
    return new Improvisation(cast, space, seed).frames(cast, seed);
  }

  private FrameBatch frames(Cast cast, long seed) {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts(cast, seed));
    for (int frame = 0; frame < cast.frames(); frame++) {
      builder.frame(frame, frame * cast.periodNanos());
      if (space.solid()) {
        builder.pose(new Pose(0, 0, 0, 0));
      }
      builder.sample(CHANNEL);
      players.forEach(player -> player.look(builder));
      players.forEach(player -> player.step(players));
    }
    return builder.build();
  }

  private StreamFacts facts(Cast cast, long seed) {
    String recording = "improvised-" + seed;
    return new StreamFacts(
        recording,
        recording + "/" + CHANNEL,
        CHANNEL,
        Channels.EACH,
        space,
        cast.periodNanos(),
        new Provenance("improvised:" + seed, "", Simulator.LICENCE, "fests-improvisation/1"));
  }
}
