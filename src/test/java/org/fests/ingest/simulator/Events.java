package org.fests.ingest.simulator;

import java.util.HashMap;
import java.util.Map;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;

/** Counts what happens to cups and mugs in a clip, by plain looking. */
record Events(FrameBatch clip) {
  int count(String event) {
    Map<String, String> states = new HashMap<>();
    Map<String, Integer> lastSeen = new HashMap<>();
    int count = 0;
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (Detection detection : clip.frame(frame).detections()) {
        if (!detection.trackName().matches("(cup|mug)-.*")) {
          continue;
        }
        String state = state(detection.box(), frame);
        String before = states.put(detection.trackName(), state);
        Integer last = lastSeen.put(detection.trackName(), frame);
        if (event.equals("hidden")
            ? last != null && frame - last > 10
            : became(event, state, before)) {
          count++;
        }
      }
    }
    return count;
  }

  private static boolean became(String event, String state, String before) {
    return before != null && state.equals(event) && !before.equals(event);
  }

  private String state(Box box, int frame) {
    for (Detection other : clip.frame(frame).detections()) {
      if (other.className().equals("plate")) {
        Box plate = other.box();
        double aside = (plate.width() + box.width()) / 2;
        if (Math.abs(plate.x() - box.x()) > aside) {
          return box.x() < plate.x() ? "left" : "right";
        }
        return Math.abs(plate.x() - box.x()) < (plate.width() - box.width()) / 2
                && Math.abs(plate.y() - box.y()) < (plate.height() - box.height()) / 2
            ? "on plate"
            : "elsewhere";
      }
    }
    return "unknown";
  }
}
