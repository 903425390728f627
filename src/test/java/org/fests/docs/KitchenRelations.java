package org.fests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.SpreParser;

/** People's labels of who is on, in or holding what, and what SpRE queries find of it in boxes. */
final class KitchenRelations {
  private static final Pattern LINE =
      Pattern.compile("(\\d+)-(\\d+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*");

  private KitchenRelations() {}

  /**
   * A label: in the frames from a first to a last one, both included.
   *
   * @param relation such as {@code on}
   */
  record Label(long first, long last, String subject, String relation, String object) {
    String pair() {
      return subject + " " + object;
    }
  }

  /**
   * How a relation's labels fare, in frames of a label.
   *
   * @param labelled all
   * @param both those that have a box of either class
   * @param overlapping those in which two such boxes overlap
   */
  record Tally(long labels, long labelled, long both, long overlapping) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
      return new Tally(
          labels + more.labels,
          labelled + more.labelled,
          both + more.both,
          overlapping + more.overlapping);
    }

    double share() {
      return (double) overlapping / (double) both;
    }
  }

  /** Returns the labels of a file; every line but the first must be one. */
  static List<Label> labels(Path file) throws IOException {
    List<Label> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher label = LINE.matcher(line);
      if (label.matches()) {
        labels.add(
            new Label(
                Long.parseLong(label.group(1)),
                Long.parseLong(label.group(2)),
                label.group(3),
                label.group(4),
                label.group(5)));
      } else if (!line.startsWith("Initial_frame") && !line.isBlank()) {
        throw new AssertionError(file + ": " + line);
      }
    }
    return labels;
  }

  /** Returns the tally of each relation: the boxes of one file against its labels. */
  static Map<String, Tally> tallies(Path boxes, List<Label> labels) throws IOException {
    List<FrameBatch> clips = new ArrayList<>();
    Path map = Path.of("jobs/maps/kitchen.yaml");
    ReadOptions options =
        ReadOptions.forMatching().with(Hints.NONE.map(map.toString(), Files.readString(map)));
    LogReader.open(LogSource.file(boxes), options).read(clips::add);
    FrameBatch stream = FrameBatch.concat(clips);
    Map<Long, Integer> positions = new HashMap<>();
    for (int frame = 0; frame < stream.frames(); frame++) {
      positions.put(stream.index(frame), frame);
    }
    Map<String, Tally> tallies = new TreeMap<>();
    Map<String, long[][]> truths = new HashMap<>();
    for (Label label : labels) {
      long[][] truth =
          truths.computeIfAbsent(
              label.pair(), pair -> truth(stream, label.subject(), label.object()));
      tallies.merge(label.relation(), tally(label, truth, positions), Tally::plus);
    }
    return tallies;
  }

  /** Returns the frames that have both classes, and those in which boxes of both overlap. */
  private static long[][] truth(FrameBatch stream, String subject, String object) {
    String both = "[[:%1$s:] & [:%2$s:]] [NE([:%1$s:] & [:%2$s:])]".formatted(subject, object);
    MatchLimits limits = Limits.load().forMatching();
    QuerySet queries =
        QuerySet.compile(List.of(new Query("pair", "", SpreParser.parse(both))), limits);
    StreamTruth truth = StreamTruth.of(queries, stream);
    return new StreamMatcher(queries.queries().get(0), truth, limits).rows(List.of());
  }

  private static Tally tally(Label label, long[][] truth, Map<Long, Integer> positions) {
    long both = 0;
    long overlapping = 0;
    for (long index = label.first(); index <= label.last(); index++) {
      Integer frame = positions.get(index);
      boolean has = frame != null && bit(truth[0], frame);
      both += has ? 1 : 0;
      overlapping += has && bit(truth[1], frame) ? 1 : 0;
    }
    return new Tally(1, label.last() - label.first() + 1, both, overlapping);
  }

  private static boolean bit(long[] words, int frame) {
    return ((words[frame >>> 6] >>> frame) & 1) == 1;
  }

  /** Returns the share of what either says of a relation that both say: frame, subject, object. */
  static double agreement(String relation, List<Label> one, List<Label> other) {
    Set<String> either = facts(relation, one);
    Set<String> both = new HashSet<>(either);
    Set<String> others = facts(relation, other);
    both.retainAll(others);
    either.addAll(others);
    return (double) both.size() / (double) either.size();
  }

  private static Set<String> facts(String relation, List<Label> labels) {
    Set<String> facts = new HashSet<>();
    for (Label label : labels) {
      for (long i = label.first(); i <= label.last() && label.relation().equals(relation); i++) {
        facts.add(i + " " + label.pair());
      }
    }
    return facts;
  }
}
