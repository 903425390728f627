package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.cli.StremCases.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code match} against the answers that STREM gave to the same questions. */
class StremCasesTest {
  private static final String NOTHING = "";

  /** What is right where STREM is not, by SPRE.md and by the pages of the formats. */
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("e06_plus", "0..1 2..4"),
          Map.entry("e07_question", "0..2"),
          Map.entry("e12_range_no_min", "0..1 2..4"),
          Map.entry("e25_digit_class", NOTHING),
          Map.entry("i03_negation_any_channel", "0..1 1..2 2..3 3..4"), // judged in each channel
          Map.entry("i06_unknown_channel", NOTHING),
          Map.entry("i30_class_with_space", "0..1"),
          Map.entry("i31_class_with_dot", "0..1"),
          Map.entry("m08_sub_right_assoc", NOTHING),
          Map.entry("m10_div_right_assoc", NOTHING),
          Map.entry("m14_parens_left", "0..1"), // SPRE.md: a comparison may begin so
          Map.entry("m22_div_zero_nan", NOTHING),
          Map.entry("m24_real_leading_dot", NOTHING),
          // SPRE.md section 7: in a metric function a term is a set of detections, so @area is that
          // of the two boxes that meet, not of their overlap
          Map.entry("m26_area_of_intersection", "0..1"),
          Map.entry("m37_equality", "0..1 3..4"),
          Map.entry("m46_centre_rounding", "0..1"),
          Map.entry("o07_nullable_first", "0..1 1..2 2..3"),
          Map.entry("r12_exactly_zero", NOTHING),
          Map.entry("r14_prec_concat_alt", "1..2 2..4 4..5 5..6"),
          Map.entry("r16_prec_mixed", "0..2 3..5 6..8"),
          Map.entry("r18_nullable_first_alternative", "0..1 1..2 2..4 4..5"),
          Map.entry("r21_nullable_first_in_star", "0..6"),
          Map.entry("r22_optional_alternative", "0..1 1..2 2..3"),
          Map.entry("r36_52_formulas_blank", NOTHING),
          Map.entry("s08_zero_width_inside", NOTHING), // SPRE.md section 7: regions are open sets
          Map.entry("s14_triple_chain", NOTHING),
          Map.entry("s18_self", "0..1"),
          Map.entry("s19_self_zero", NOTHING),
          Map.entry("s20_union_of_intersection", "0..1"),
          Map.entry("s24_obb_obb", "0..1"),
          Map.entry("s25_obb_aabb", "0..1"),
          Map.entry("u06_not_is_greedy", "1..2"),
          Map.entry("u18_forall_two_vars", "1..2"),
          Map.entry("x11_channel_eats_pattern", "0..1"), // our --channel takes one name
          // the recorded input lost its second field: it is that of i25, which has no frame
          Map.entry("i45_same_field_twice", NOTHING),
          // leftmost-longest (SPRE.md section 3): pedestrians in 0, 1 and 2 are longer than cars in
          // 0 and 1; STREM prefers the first alternative, as in r18
          Map.entry("r24_all_choices_longest", "0..3 4..5"));

  /** What is right where STREM, which prefers the first alternative, misses the longest match. */
  private static final Map<String, String> RIGHT_ONLINE =
      Map.of(
          "r20_nullable_first_then_more", "0..2\n2..5\n5..6\n",
          "r24_all_choices_longest", "0..1\n0..2\n0..3\n1..4\n4..5\n");

  /**
   * Random cases in which STREM takes a box without area for a region that is not empty. By SPRE.md
   * section 7 a region is the open set of the points inside: such a box has none. In 72 it takes a
   * division by 0 for a number; by section 4 the comparison is unknown, so frame 1 is no match.
   */
  private static final Map<String, String> RIGHT_OF_RANDOM =
      Map.of(
          "72",
          "0..1 " + ending(2, 26),
          "102",
          "0..1 2..3 3..4 4..5 5..6 6..7 9..10 13..14 14..15 18..19 19..20",
          "147",
          NOTHING,
          "273",
          "17..21",
          "317",
          "1..2 4..5 6..7 7..8 8..9 9..10",
          "10000356",
          NOTHING);

  /** Wrong patterns and wrong logs, with words the message must have; a caret for a pattern. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("e02_unclosed_paren", "^"),
          Map.entry("e04_empty_bracket", "^"),
          Map.entry("e11_range_reversed", "repeat bounds are reversed"),
          Map.entry("e15_range_u32", "^"),
          Map.entry("e17_dangling_alt", "^"),
          Map.entry("e20_empty_parens", "^"),
          Map.entry("e22_bad_walrus", ":="),
          Map.entry("e23_no_bindings", "^"),
          Map.entry("e30_function_no_at", "@x"),
          Map.entry("e31_function_no_args", "^"),
          Map.entry("i15_no_version", "version"),
          Map.entry("i17_no_score", "score"),
          Map.entry("i18_no_image", "image"),
          Map.entry("i19_negative_index", "-1"),
          Map.entry("i21_unknown_sample", "@stremf/sample/lidar"),
          Map.entry("i22_unknown_bbox", "@stremf/bbox/3d"),
          Map.entry("i28_garbage_after", "1:"),
          Map.entry(
              "i29_arrays_for_objects", "["), // STREM takes arrays by position; nobody writes so
          Map.entry("i39_frame_missing_samples", "samples"),
          Map.entry("i43_index_max", "18446744073709551615"),
          Map.entry("m34_unknown_function", "@speed"),
          Map.entry("m36_chained_comparison", "^"),
          Map.entry("m47_lane_width", "lateral"),
          Map.entry("s11_negative_size", "negative"),
          Map.entry("x12_channel_last_no_name", "--channel"));

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> recordedCases() throws IOException {
    return StremCases.recorded().stream()
        .map(recorded -> DynamicTest.dynamicTest(recorded.name(), () -> check(recorded)));
  }

  @TestFactory
  Stream<DynamicTest> randomCases() throws IOException {
    return StremCases.random().stream()
        .map(recorded -> DynamicTest.dynamicTest(recorded.name(), () -> checkRandom(recorded)));
  }

  private static void check(Case recorded) throws IOException {
    CommandRun run = run(recorded);
    if (REFUSED.containsKey(recorded.name())) {
      assertThat(run.status()).as(run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(REFUSED.get(recorded.name()));
    } else if (recorded.name().equals("r33_index_not_increasing")) {
      assertThat(run.out()).isEqualTo("9..3\n0..1\n"); // the index is only printed
    } else if (recorded.args().contains("-x") && !recorded.args().contains("-q")) {
      assertThat(run.status()).as(run.err()).isEqualTo(recorded.json().path("exit").asInt());
      assertThat(documents(run.out())).isEqualTo(documents(recorded.text("out")));
    } else if (RIGHT.containsKey(recorded.name())) {
      String right = RIGHT.get(recorded.name());
      assertThat(run.status()).as(run.err()).isEqualTo(right.isEmpty() ? 1 : 0);
      assertThat(run.out()).isEqualTo(right.isEmpty() ? "" : right.replace(' ', '\n') + "\n");
    } else {
      assertThat(run.status()).as(run.err()).isEqualTo(recorded.json().path("exit").asInt());
      assertThat(run.out()).isEqualTo(recorded.text("out"));
    }
  }

  private static String ending(int start, int last) {
    return IntStream.rangeClosed(start + 1, last)
        .mapToObj(end -> start + ".." + end)
        .collect(Collectors.joining(" "));
  }

  @TestFactory
  Stream<DynamicTest> recordedCasesOnline() throws IOException {
    return StremCases.recorded().stream()
        .filter(recorded -> recorded.kind().equals("std") && recorded.json().has("online"))
        .map(recorded -> DynamicTest.dynamicTest(recorded.name(), () -> checkOnline(recorded)));
  }

  private static void checkOnline(Case recorded) throws IOException {
    CommandRun run = run(recorded.online());
    String answered = recorded.json().at("/online/out").asText();
    assertThat(run.status()).as(run.err()).isEqualTo(recorded.json().at("/online/exit").asInt());
    assertThat(run.out()).isEqualTo(RIGHT_ONLINE.getOrDefault(recorded.name(), answered));
  }

  private static CommandRun run(Case recorded) throws IOException {
    List<String> args = new ArrayList<>(List.of("match"));
    if (recorded.texts("files").isEmpty()) {
      args.addAll(recorded.args());
      boolean optionsLast = recorded.name().equals("x12_channel_last_no_name");
      args.add(optionsLast ? 1 : args.size(), recorded.text("query"));
      return CommandRun.withInput(recorded.text("input"), args.toArray(String[]::new));
    }
    args.addAll(recorded.args());
    args.add(recorded.text("query"));
    Path file = folder.resolve("input.json");
    Files.writeString(file, recorded.text("input"));
    recorded.texts("files").forEach(name -> args.add(folder + "/" + name));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    return new CommandRun(run.status(), run.out().replace(folder + "/", ""), run.err());
  }

  /** Numbers written as 100 and 100.0 are the same number. */
  private static List<JsonNode> documents(String lines) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      documents.add(new ObjectMapper().readTree(line));
    }
    return documents;
  }

  private static void checkRandom(Case recorded) {
    List<String> args = new ArrayList<>(List.of("match"));
    args.addAll(recorded.args());
    args.add(recorded.text("query"));
    String input =
        recorded.json().get("docs").isTextual()
            ? recorded.text("docs")
            : documentsText(recorded.json().get("docs"));
    CommandRun run = CommandRun.withInput(input, args.toArray(String[]::new));
    List<String> lines = randomAnswer(recorded);
    assertThat(run.err()).doesNotContainPattern("fests: (?!warning)");
    assertThat(run.out().lines().toList()).isEqualTo(lines);
    assertThat(run.status()).isEqualTo(lines.isEmpty() ? 1 : 0);
  }

  private static List<String> randomAnswer(Case recorded) {
    if (RIGHT_OF_RANDOM.containsKey(recorded.name())) {
      String right = RIGHT_OF_RANDOM.get(recorded.name());
      return right.isEmpty() ? List.of() : List.of(right.split(" "));
    }
    List<String> lines = new ArrayList<>();
    recorded
        .json()
        .path(recorded.json().has("longest") ? "longest" : "out")
        .forEach(pair -> lines.add(pair.get(0).asLong() + ".." + pair.get(1).asLong()));
    return lines;
  }

  private static String documentsText(JsonNode documents) {
    List<String> texts = new ArrayList<>();
    documents.forEach(document -> texts.add(document.toString()));
    return String.join("\n", texts);
  }
}
