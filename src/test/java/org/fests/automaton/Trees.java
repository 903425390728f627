package org.fests.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** All trees of a size, and random ones. */
final class Trees {
  private static final int UNBOUNDED = NfaBuilder.UNBOUNDED;

  private Trees() {}

  static List<Tree> ofSize(int nodes, int symbols) {
    if (nodes == 1) {
      return leaves(symbols);
    }
    List<Tree> trees = new ArrayList<>();
    for (Tree body : ofSize(nodes - 1, symbols)) {
      trees.add(new Tree.Repeat(body, 0, UNBOUNDED));
      trees.add(new Tree.Repeat(body, 2, UNBOUNDED));
      trees.add(new Tree.Repeat(body, 0, 1));
      trees.add(new Tree.Repeat(body, 1, 2));
      trees.add(new Tree.Not(body));
    }
    for (int size = 1; size < nodes - 1; size++) {
      for (Tree left : ofSize(size, symbols)) {
        for (Tree right : ofSize(nodes - 1 - size, symbols)) {
          trees.add(new Tree.Sequence(left, right));
          trees.add(new Tree.Choice(left, right));
          trees.add(new Tree.Both(left, right));
        }
      }
    }
    return trees;
  }

  private static List<Tree> leaves(int symbols) {
    List<Tree> leaves = new ArrayList<>();
    leaves.add(new Tree.Any());
    leaves.add(new Tree.Empty());
    leaves.add(new Tree.Start());
    leaves.add(new Tree.End());
    for (int symbol = 0; symbol < symbols; symbol++) {
      leaves.add(new Tree.Symbol(symbol));
    }
    return leaves;
  }

  static Tree random(SplittableRandom random, int depth, int symbols) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return randomLeaf(random, symbols);
    }
    Tree left = random(random, depth - 1, symbols);
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> new Tree.Sequence(left, random(random, depth - 1, symbols));
      case 3, 4 -> new Tree.Choice(left, random(random, depth - 1, symbols));
      case 5 -> new Tree.Both(left, random(random, depth - 1, symbols));
      case 6 -> new Tree.Not(left);
      default -> randomRepeat(random, left);
    };
  }

  /** Returns a random tree in which some parts are restricted to a duration. */
  static Tree randomTimed(SplittableRandom random, int depth, int symbols) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return randomLeaf(random, symbols);
    }
    Tree left = randomTimed(random, depth - 1, symbols);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> new Tree.Sequence(left, randomTimed(random, depth - 1, symbols));
      case 3, 4 -> new Tree.Choice(left, randomTimed(random, depth - 1, symbols));
      case 5 -> new Tree.Both(left, randomTimed(random, depth - 1, symbols));
      case 6 -> new Tree.Not(left);
      case 7, 8 -> randomRepeat(random, left);
      default -> randomLasting(random, left);
    };
  }

  private static Tree randomLasting(SplittableRandom random, Tree body) {
    long min = random.nextInt(2) == 0 ? 0 : random.nextInt(12);
    return new Tree.Lasting(
        body, min, random.nextInt(3) == 0 ? NfaBuilder.FOREVER : min + random.nextInt(12));
  }

  /** Returns the trees of a size that are restrictions of all untimed trees. */
  static List<Tree> restricted(List<Tree> trees) {
    List<Tree> restricted = new ArrayList<>();
    for (Tree tree : trees) {
      restricted.add(new Tree.Lasting(tree, 0, 4));
      restricted.add(new Tree.Lasting(tree, 3, NfaBuilder.FOREVER));
      restricted.add(new Tree.Lasting(tree, 2, 5));
    }
    return restricted;
  }

  private static Tree randomLeaf(SplittableRandom random, int symbols) {
    return switch (random.nextInt(9)) {
      case 0 -> new Tree.Any();
      case 1 -> new Tree.Empty();
      case 2 -> random.nextInt(2) == 0 ? new Tree.Start() : new Tree.End();
      default -> new Tree.Symbol(random.nextInt(symbols));
    };
  }

  private static Tree randomRepeat(SplittableRandom random, Tree body) {
    int min = random.nextInt(3);
    return new Tree.Repeat(body, min, random.nextInt(2) == 0 ? UNBOUNDED : min + random.nextInt(3));
  }

  /** Returns all streams of a length over the letters 0 to {@code letters - 1}. */
  static List<long[]> streams(int length, int letters) {
    if (length == 0) {
      return List.of(new long[0]);
    }
    List<long[]> streams = new ArrayList<>();
    for (long[] shorter : streams(length - 1, letters)) {
      for (int letter = 0; letter < letters; letter++) {
        long[] longer = Arrays.copyOf(shorter, length);
        longer[length - 1] = letter;
        streams.add(longer);
      }
    }
    return streams;
  }

  static long[] randomStream(SplittableRandom random, int length, int symbols) {
    return random.longs(length, 0, 1L << symbols).toArray();
  }

  /** Returns the stream as an automaton sees it, each letter's number being its set of symbols. */
  static Letters letters(long[] stream, int symbols) {
    long[][] alphabet = new long[1 << symbols][1];
    for (int letter = 0; letter < alphabet.length; letter++) {
      alphabet[letter][0] = letter;
    }
    int[] frames = new int[stream.length];
    for (int frame = 0; frame < frames.length; frame++) {
      frames[frame] = (int) stream[frame];
    }
    long[] times = new long[stream.length + 1];
    Arrays.setAll(times, Trees::time);
    return new Letters(frames, alphabet).at(times);
  }

  /** Returns the time of a position of every stream: uneven, and two positions may share one. */
  static long time(int position) {
    return 1000 + 2L * position + new int[] {0, 3, 1, 5, 6, 4, 2}[position % 7] % 4;
  }
}
