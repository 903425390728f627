package org.fests.logic;

import java.util.ArrayList;
import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;

/**
 * What a program's conditions expect of a cursor. It grows while a formula is compiled; each thing
 * gets a place, and the conditions know the places only.
 */
final class Layout {
  private final List<String> classes = new ArrayList<>();
  private final List<Formula.Attribute> attributes = new ArrayList<>();
  private final List<Integer> picks = new ArrayList<>();
  private final int tracks;
  private int slots;
  private int ranges;
  private int others;
  private int rows;
  private boolean boxes;

  Layout(int tracks) {
    this.tracks = tracks;
    slots = tracks;
  }

  int classPlace(String name) {
    return place(classes, name);
  }

  int attributePlace(Formula.Attribute attribute) {
    return place(attributes, attribute);
  }

  private static <T> int place(List<T> all, T item) {
    if (!all.contains(item)) {
      all.add(item);
    }
    return all.indexOf(item);
  }

  int newSlot() {
    return slots++;
  }

  int newRange() {
    return ranges++;
  }

  int newOther() {
    return others++;
  }

  int newRow() {
    return rows++;
  }

  int newPicks(int size) {
    picks.add(size);
    return picks.size() - 1;
  }

  void needsBoxes() {
    boxes = true;
  }

  /** Returns how many of the first slots are for tracks. */
  int tracks() {
    return tracks;
  }

  int slots() {
    return slots;
  }

  /** Returns how many cursors of its own a cursor may need for other samples. */
  int others() {
    return others;
  }

  /** Returns for how many conditions the truth in all samples is kept. */
  int rows() {
    return rows;
  }

  Range[] newRanges() {
    Range[] made = new Range[ranges];
    for (int i = 0; i < ranges; i++) {
      made[i] = new Range();
    }
    return made;
  }

  int[][] newPicks() {
    return picks.stream().map(size -> new int[size]).toArray(int[][]::new);
  }

  int[] classCodes(FrameBatch clip) {
    return classes.stream().mapToInt(clip::classCode).toArray();
  }

  /** Returns for each attribute the truth of its comparison, one a detection. */
  byte[][] attributeTruths(FrameBatch clip) {
    return attributes.stream()
        .map(attribute -> AttributeTruth.of(attribute, clip))
        .toArray(byte[][]::new);
  }

  /** Returns the boxes, if any condition asks for them: turned ones are dear. */
  Boxes boxes(FrameBatch clip) {
    return boxes ? Boxes.of(clip) : Boxes.none(clip);
  }
}
