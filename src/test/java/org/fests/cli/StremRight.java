package org.fests.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.cli.StremCases.Case;

/** What is right where STREM's recorded answer is not, by SPRE.md and the pages of the formats. */
final class StremRight {
  /** The case, the reason, the matches. With --online the matches are the same unless said. */
  private static final String MATCHES =
      """
      e06_plus             | STREM has no +                                  | 0..1 2..4
      e06_plus --online    | the same                                        | 0..1 2..3 2..4
      e12_range_no_min     | STREM has no {,m}                               | 0..1 2..4
      e12_range_no_min --online | the same                                   | 0..1 2..3 2..4
      i30_class_with_space | STREM's class names have no blank               | 0..1
      i31_class_with_dot   | nor a dot                                       | 0..1
      i45_same_field_twice | the record lost its second field; no frame left |
      m08_sub_right_assoc  | 10 - 4 - 3 is 3                                 |
      m10_div_right_assoc  | 8 / 4 / 2 is 1                                  |
      m14_parens_left      | a comparison may begin with a parenthesis       | 0..1
      m24_real_leading_dot | .5 is one half                                  |
      m34_unknown_function | without times and velocity @speed is unknown    |
      m37_equality         | STREM has no ==                                 | 0..1 3..4
      m46_centre_rounding  | the centre is the log's own number              | 0..1
      o07_nullable_first   | the longest alternative wins                    | 0..1 1..2 2..3
      r12_exactly_zero --online | an empty match is not reported             |
      r14_prec_concat_alt  | a b | c is (a b) | c                            | 1..2 2..4 4..5 5..6
      r16_prec_mixed       | the same                                        | 0..2 3..5 6..8
      r18_nullable_first_alternative | the longest alternative wins          | 0..1 1..2 2..4 4..5
      r18_nullable_first_alternative --online | the same | 0..1 1..2 2..3 2..4 4..5
      r20_nullable_first_then_more --online | the same, here too | 0..2 2..5 5..6
      r21_nullable_first_in_star | the same                                  | 0..6
      r21_nullable_first_in_star --online | the same | 0..1 0..2 0..3 0..4 0..5 0..6
      r22_optional_alternative | the same                                    | 0..1 1..2 2..3
      r24_all_choices_longest | the same: pedestrians in 0 to 2              | 0..3 4..5
      r24_all_choices_longest --online | the same | 0..1 0..2 0..3 1..4 4..5
      r36_52_formulas_blank | no bracket is true                             |
      s08_zero_width_inside | a box without width has no region              |
      s14_triple_chain     | no point is common to all three                 |
      s19_self_zero        | a box without a size has no region              |
      s24_obb_obb          | turned boxes meet exactly                       | 0..1
      s25_obb_aabb         | the same                                        | 0..1
      u06_not_is_greedy    | !a & b is (!a) & b                              | 1..2
      x11_channel_eats_pattern | our --channel takes one name                | 0..1
      """;

  /** Wrong patterns and wrong logs, with words the message must have; a caret for a pattern. */
  private static final String REFUSED =
      """
      e02_unclosed_paren       | ^
      e04_empty_bracket        | ^
      e11_range_reversed       | repeat bounds are reversed
      e15_range_u32            | ^
      e17_dangling_alt         | ^
      e20_empty_parens         | ^
      e22_bad_walrus           | :=
      e23_no_bindings          | ^
      e30_function_no_at       | @x
      e31_function_no_args     | ^
      i15_no_version           | version
      i17_no_score             | score
      i18_no_image             | image
      i19_negative_index       | -1
      i21_unknown_sample       | @stremf/sample/lidar
      i22_unknown_bbox         | @stremf/bbox/3d
      i28_garbage_after        | 1:
      i29_arrays_for_objects   | [
      i39_frame_missing_samples | samples
      i43_index_max            | 18446744073709551615
      m36_chained_comparison   | ^
      m47_lane_width           | lateral
      s11_negative_size        | negative
      x12_channel_last_no_name | --channel
      """;

  /** The random cases, by number. */
  private static final String RANDOM =
      """
      72       | a division by 0 is no number | 0..1 %s
      102      | a box without area has no region | 0..1 2..3 3..4 4..5 5..6 6..7 9..10 %s
      147      | the same |
      273      | the same | 17..21
      317      | the same | 1..2 4..5 6..7 7..8 8..9 9..10
      10000356 | the same |
      """
          .formatted(ending(2, 26), "13..14 14..15 18..19 19..20");

  private static final Map<String, String> RIGHT = table(MATCHES + RANDOM);
  private static final Map<String, String> WORDS = table(REFUSED);

  private StremRight() {}

  /** Returns the matches from one frame to each later one. */
  private static String ending(int start, int last) {
    return IntStream.rangeClosed(start + 1, last)
        .mapToObj(end -> start + ".." + end)
        .collect(Collectors.joining(" "));
  }

  /** Returns the matches, blanks between them, where they are not those that STREM gave. */
  static Optional<String> matches(Case asked) {
    return Optional.ofNullable(RIGHT.get(asked.title()))
        .or(() -> Optional.ofNullable(RIGHT.get(asked.name())));
  }

  /** Returns what the refusal must say of a question that has no answer. */
  static Optional<String> refusal(Case asked) {
    return Optional.ofNullable(WORDS.get(asked.name()));
  }

  private static Map<String, String> table(String text) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int last = line.lastIndexOf('|');
      table.put(line.split("\\|")[0].strip(), line.substring(last + 1).strip());
    }
    return table;
  }
}
