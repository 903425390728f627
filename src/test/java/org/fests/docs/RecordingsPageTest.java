package org.fests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fests.docs.KitchenRelations.Label;
import org.fests.docs.KitchenRelations.Tally;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What docs/recordings.md says of the kitchen videos is what the queries find there; skipped where
 * they are not.
 */
class RecordingsPageTest {
  private static final Path KITCHEN = Path.of("../shared/data/kitchen");
  private static final String HEADER =
      "| relation | labels | frames labelled | of them with both | overlapping | share | annotator"
          + " 1 | annotator 2 | the two agree |";
  private static final List<String> RELATIONS =
      List.of("on", "in", "holding", "above", "moving", "cutting");

  private static final Map<String, Tally> ALL = new TreeMap<>();

  private static Path kitchen(String name) {
    Assumptions.assumeTrue(Files.isDirectory(KITCHEN), () -> "skipped: no " + KITCHEN);
    return KITCHEN.resolve(name);
  }

  private static List<Path> relationFiles() throws IOException {
    try (Stream<Path> files = Files.list(kitchen("relations"))) {
      return files.sorted().toList();
    }
  }

  private static Path boxes(Path relations) {
    String name = relations.getFileName().toString();
    return kitchen("boxes/data" + name + ".gz");
  }

  private static Map<String, Tally> all() throws IOException {
    if (ALL.isEmpty()) {
      addAll();
    }
    return ALL;
  }

  private static void addAll() throws IOException {
    for (Path file : relationFiles()) {
      if (Files.exists(boxes(file))) {
        KitchenRelations.tallies(boxes(file), KitchenRelations.labels(file))
            .forEach((relation, tally) -> ALL.merge(relation, tally, Tally::plus));
      }
    }
  }

  @Test
  void thePageHasTheFiguresOfTheQueries() throws IOException {
    Map<String, Tally> all = all();
    List<Label> first = KitchenRelations.labels(kitchen("agreement/relations_annotator_1.txt"));
    List<Label> second = KitchenRelations.labels(kitchen("agreement/relations_annotator_2.txt"));
    Map<String, Tally> one =
        KitchenRelations.tallies(kitchen("agreement/annotator_1.txt.gz"), first);
    Map<String, Tally> two =
        KitchenRelations.tallies(kitchen("agreement/annotator_2.txt.gz"), second);
    List<String> rows = new ArrayList<>();
    for (String relation : RELATIONS) {
      Tally tally = all.getOrDefault(relation, Tally.NONE);
      rows.add(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %,d | %,d | %,d | %.2f %% | %.2f %% | %.2f %% | %.3f |",
              relation,
              tally.labels(),
              tally.labelled(),
              tally.both(),
              tally.overlapping(),
              100 * tally.share(),
              100 * one.get(relation).share(),
              100 * two.get(relation).share(),
              KitchenRelations.agreement(relation, first, second)));
    }
    assertThat(Files.readAllLines(Path.of("docs/recordings.md")))
        .as("the table of docs/recordings.md, as it is now:\n%s", String.join("\n", rows))
        .contains(HEADER)
        .containsAll(rows);
  }

  /** The boxes of what people say is on, in or held by another overlap its boxes. */
  @Test
  void boxesOverlapWhereTheRelationIsLabelled() throws IOException {
    Map<String, Tally> all = all();
    Tally sum = all.get("on").plus(all.get("in")).plus(all.get("holding"));
    assertThat(sum.labelled()).isGreaterThan(500_000);
    assertThat(sum.share()).isGreaterThan(0.97);
    for (String relation : List.of("on", "in", "holding")) {
      assertThat(all.get(relation).share()).as(relation).isGreaterThan(0.97);
    }
  }

  @Test
  void twoVideosHaveLabelsAndNoBoxes() throws IOException {
    assertThat(relationFiles().stream().filter(file -> !Files.exists(boxes(file))))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("1-omelette.txt", "2-scrambledegg.txt");
  }
}
