package org.fests.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fests.ingest.simulator.Cast;
import org.fests.scene.AttributeValue;
import org.fests.spre.Binding;
import org.fests.spre.Children;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Literal;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Spre;
import org.fests.spre.Term;
import org.fests.spre.TimeRange;

/**
 * Casts a scene for a pattern: its classes, as many of each as it may speak of, the values that it
 * compares attributes with and others, and a length that its times fit into.
 */
final class Casting {
  private static final long USUAL_PERIOD = 100_000_000;
  private static final int USUAL_PAUSE = 12;
  private static final int FRAMES_OF_LONGEST_TIME = 30;
  private static final int MOST_PLAYERS = 5;

  private final SortedMap<String, Integer> players = new TreeMap<>();
  private final SortedMap<String, List<AttributeValue>> traits = new TreeMap<>();
  private long longestNanos;
  private int longestFrames;
  private int largestCount;

  private final int spare;

  private Casting(int spare) {
    this.spare = spare;
  }

  /**
   * Returns the cast for a pattern.
   *
   * @param spare how many players of each class there are beside those that the pattern binds
   */
  static Cast of(Spre pattern, int spare) {
    Casting casting = new Casting(spare);
    Children.walk(pattern, casting::hear);
    return casting.cast();
  }

  private Cast cast() {
    if (players.isEmpty()) {
      players.put("thing", 1);
    }
    List<Cast.Trait> all =
        traits.entrySet().stream().map(trait -> trait(trait.getKey(), trait.getValue())).toList();
    List<Cast.Role> roles = players.entrySet().stream().map(role -> role(role, all)).toList();
    long period = Math.max(USUAL_PERIOD, longestNanos / FRAMES_OF_LONGEST_TIME);
    int pause = USUAL_PAUSE + longestFrames + (int) (longestNanos / period);
    return new Cast(roles, 20 * pause, period, pause);
  }

  private Cast.Role role(Map.Entry<String, Integer> role, List<Cast.Trait> all) {
    int count = Math.min(MOST_PLAYERS, role.getValue() + spare);
    return new Cast.Role(role.getKey(), Math.max(count, largestCount), all);
  }

  private static Cast.Trait trait(String name, List<AttributeValue> asked) {
    List<AttributeValue> values = new ArrayList<>(asked);
    asked.forEach(value -> values.addAll(others(value)));
    return new Cast.Trait(name, values.stream().distinct().toList());
  }

  private static List<AttributeValue> others(AttributeValue value) {
    if (value instanceof AttributeValue.Numeric numeric) {
      return List.of(
          new AttributeValue.Numeric(numeric.value() - 1),
          new AttributeValue.Numeric(numeric.value() + 1));
    }
    return value instanceof AttributeValue.Flag flag
        ? List.of(new AttributeValue.Flag(!flag.value()))
        : List.of(new AttributeValue.Text("something else"));
  }

  private void hear(Node node) {
    if (node instanceof Binding binding) {
      Children.walk(binding.domain(), this::seat);
    } else if (node instanceof Formula.ClassPresent present) {
      players.putIfAbsent(present.name(), 1);
    } else if (node instanceof Term.ClassTerm term) {
      players.putIfAbsent(term.name(), 1);
    } else if (node instanceof Formula.Attribute attribute) {
      dress(attribute);
    } else if (node instanceof Formula.Compare compare) {
      count(compare);
    } else {
      time(node);
    }
  }

  /** Makes room for one more of the classes that a variable ranges over. */
  private void seat(Node domain) {
    if (domain instanceof Term.ClassTerm term) {
      players.merge(term.name(), 1, Integer::sum);
    }
  }

  private void dress(Formula.Attribute attribute) {
    if (attribute.name().equals("class")) {
      if (attribute.value() instanceof Literal.Text name) {
        players.putIfAbsent(name.value(), 1);
      }
    } else if (!attribute.name().equals("score")) {
      traits
          .computeIfAbsent(attribute.name(), added -> new ArrayList<>())
          .add(value(attribute.value()));
    }
  }

  private static AttributeValue value(Literal literal) {
    if (literal instanceof Literal.Numeric numeric) {
      return new AttributeValue.Numeric(numeric.value());
    }
    if (literal instanceof Literal.Flag flag) {
      return new AttributeValue.Flag(flag.value());
    }
    return new AttributeValue.Text(literal instanceof Literal.Text text ? text.value() : "");
  }

  private void count(Formula.Compare compare) {
    if (counts(compare.left()) && compare.right() instanceof Metric.Constant number) {
      largestCount = Math.max(largestCount, (int) Math.min(MOST_PLAYERS * 2, number.value() + 2));
    }
  }

  private static boolean counts(Metric metric) {
    return metric instanceof Metric.Count || metric instanceof Metric.Size;
  }

  private void time(Node node) {
    if (node instanceof Spre.TimedRepeat repeat) {
      lasts(repeat.range());
    } else if (node instanceof Spre.Lasting lasting) {
      lasts(lasting.range());
    } else if (node instanceof Spre.Repeat repeat) {
      longestFrames = Math.max(longestFrames, repeat.unbounded() ? repeat.min() : repeat.max());
    } else if (node instanceof Formula.Hold hold) {
      lasts(hold.extent());
    } else if (node instanceof Formula.Fill fill) {
      lasts(fill.extent());
    }
  }

  private void lasts(TimeRange range) {
    longestNanos = Math.max(longestNanos, range.unbounded() ? range.minNanos() : range.maxNanos());
  }

  private void lasts(Extent extent) {
    if (extent instanceof Extent.Nanos time) {
      longestNanos = Math.max(longestNanos, time.nanos());
    } else if (extent instanceof Extent.Frames frames) {
      longestFrames = Math.max(longestFrames, frames.count());
    }
  }
}
