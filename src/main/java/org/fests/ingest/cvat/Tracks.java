package org.fests.ingest.cvat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The boxes of all tracks in columns, those of a track one after another in order of frames: about
 * 53 bytes each. A document holds track by track, a stream goes frame by frame.
 */
final class Tracks {
  private final List<String> labels = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private int size;
  private int[] frames = new int[1024];
  private int[] tracks = new int[1024];
  private int[] attributes = new int[1024];
  private boolean[] outside = new boolean[1024];
  private double[] edges = new double[4096];
  private double[] rotations = {}; // none of them turned

  /**
   * Begins a track.
   *
   * @return whether the name was used before, so that a number was put after it
   */
  boolean begin(String label, String name) {
    String own = name;
    while (!used.add(own)) {
      own = name + "/" + uses.merge(name, 2, (before, two) -> before + 1);
    }
    labels.add(label);
    names.add(own);
    return !own.equals(name);
  }

  /** Adds the track's next box, of a later frame than the one before. */
  void add(KeyBox box) {
    if (size == frames.length) {
      grow();
    }
    frames[size] = box.frame();
    tracks[size] = labels.size() - 1;
    attributes[size] = box.attributes();
    outside[size] = box.outside();
    edges[4 * size] = box.left();
    edges[4 * size + 1] = box.top();
    edges[4 * size + 2] = box.right();
    edges[4 * size + 3] = box.bottom();
    if (box.rotation() != 0 && rotations.length == 0) {
      rotations = new double[frames.length];
    }
    if (rotations.length > 0) {
      rotations[size] = box.rotation();
    }
    size++;
  }

  private void grow() {
    int more = 2 * size;
    frames = Arrays.copyOf(frames, more);
    tracks = Arrays.copyOf(tracks, more);
    attributes = Arrays.copyOf(attributes, more);
    outside = Arrays.copyOf(outside, more);
    edges = Arrays.copyOf(edges, 4 * more);
    rotations = rotations.length == 0 ? rotations : Arrays.copyOf(rotations, more);
  }

  int size() {
    return size;
  }

  int frame(int box) {
    return frames[box];
  }

  String label(int box) {
    return labels.get(tracks[box]);
  }

  String name(int box) {
    return names.get(tracks[box]);
  }

  int attributes(int box) {
    return attributes[box];
  }

  /** Returns whether the box says that the object is not there. */
  boolean outside(int box) {
    return outside[box];
  }

  /** Copies the box's left, top, right and bottom, pixels. */
  void edges(int box, double[] into) {
    System.arraycopy(edges, 4 * box, into, 0, 4);
  }

  /** Returns degrees, clockwise on screen. */
  double rotation(int box) {
    return rotations.length == 0 ? 0 : rotations[box];
  }

  /** Returns whether another box of the same track follows. */
  boolean hasNext(int box) {
    return box + 1 < size && tracks[box + 1] == tracks[box];
  }

  /** Returns the boxes in order of frames, those of a frame as they came. */
  int[] byFrame() {
    long[] keys = new long[size];
    for (int box = 0; box < size; box++) {
      keys[box] = ((long) frames[box] << 32) | box;
    }
    Arrays.sort(keys);
    int[] boxes = new int[size];
    for (int i = 0; i < size; i++) {
      boxes[i] = (int) keys[i];
    }
    return boxes;
  }
}
