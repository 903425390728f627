package org.fests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,abc,0", "ab,ba,2", "left_of,lefft_of,1"})
  void measuresDistance(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void offersTheClosestFirst() {
    List<String> known = List.of("near", "nearer", "far", "below", "pear", "gear");
    assertThat(Nearest.words("Near", known)).containsExactly("near", "gear", "pear");
    assertThat(Nearest.help("neare", known)).isEqualTo("did you mean near or nearer?");
  }

  @ParameterizedTest
  @CsvSource({
    "e,E",
    "left,left_of",
    "distance,dist",
    "OVERLAP,overlapping",
    "ec,dc",
    "v,''",
    "di,dc"
  })
  void findsBeginningsAndIsCarefulWithShortWords(String word, String close) {
    List<String> known = List.of("E", "A", "left_of", "dist", "overlapping", "dc", "near");
    assertThat(String.join(" ", Nearest.words(word, known))).isEqualTo(close);
  }

  @Test
  void listsAllWhenNoneIsClose() {
    assertThat(Nearest.help("xyz", List.of("b", "a"))).isEqualTo("known: a, b");
  }
}
