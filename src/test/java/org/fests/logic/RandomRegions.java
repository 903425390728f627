package org.fests.logic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes scenes of a few boxes and terms over their classes, for questions about regions. */
public final class RandomRegions {
  private static final List<String> CLASSES = List.of("a", "b", "c");

  private final SplittableRandom random;

  public RandomRegions(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns upright boxes of an image on a coarse grid, so that edges often meet. */
  public String upright() {
    return boxes(() -> "%s,%s %dx%d".formatted(half(), half(), size(), size()));
  }

  /** Returns boxes of an image anywhere, most of them turned. */
  public String turned() {
    return boxes(() -> "%s,%s %sx%s %s".formatted(real(8), real(8), real(5), real(5), angle()));
  }

  /** Returns upright boxes of space on a coarse grid. */
  public String solid() {
    return boxes(
        () -> "%s,%s,%s %dx%dx%d".formatted(half(), half(), half(), size(), size(), size()));
  }

  /** Returns boxes of space, most of them turned, with their heights on a grid. */
  public String turnedSolid() {
    return boxes(
        () ->
            "%s,%s,%s %sx%sx%d %s"
                .formatted(real(6), real(6), half(), real(5), real(5), size(), angle()));
  }

  private String boxes(Supplier<String> box) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(i -> CLASSES.get(random.nextInt(CLASSES.size())) + " " + box.get())
        .collect(Collectors.joining("; "));
  }

  private double half() {
    return random.nextInt(12) / 2.0;
  }

  private int size() {
    return random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(5);
  }

  private double real(double most) {
    return random.nextDouble(most);
  }

  private String angle() {
    return random.nextInt(4) == 0 ? "" : "@" + random.nextDouble(360);
  }

  /** Returns a term with all operators. */
  public String term(int height) {
    if (height <= 1) {
      return "[:%s:]".formatted(CLASSES.get(random.nextInt(CLASSES.size())));
    }
    return switch (random.nextInt(7)) {
      case 0, 1 -> "!(%s)".formatted(term(height - 1));
      case 2 -> "C(%s)".formatted(term(height - 1));
      case 3 -> "I(%s)".formatted(term(height - 1));
      case 4, 5 -> "(%s & %s)".formatted(term(height - 1), term(height - 1));
      default -> "(%s | %s)".formatted(term(height - 1), term(height - 1));
    };
  }

  /** Returns a term of classes, unions and intersections. */
  public String plainTerm(int height) {
    if (height <= 1) {
      return term(1);
    }
    String sign = random.nextInt(3) == 0 ? "|" : "&";
    return "(%s %s %s)".formatted(plainTerm(height - 1), sign, plainTerm(height - 1));
  }
}
