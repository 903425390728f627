package org.fests.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void drawsTheLineWithCarets() {
    assertThat(render("[[:car:]]{5,2}", 9, 14))
        .isEqualTo(
            """
            crossing.spre:1:10: no
              [[:car:]]{5,2}
                       ^^^^^
              help: yes\
            """);
  }

  @Test
  void showsTheLineOnWhichTheSpanStarts() {
    assertThat(render("ab\ncde\r\nfg", 4, 10))
        .isEqualTo(
            """
            crossing.spre:2:2: no
              cde
               ^^
              help: yes\
            """);
  }

  @Test
  void keepsTheCaretBelowItsCharacterBehindTabs() {
    assertThat(render("\ta\t(", 3, 4))
        .isEqualTo(
            """
            crossing.spre:1:4: no
               a (
                 ^
              help: yes\
            """);
  }

  @Test
  void pointsBehindTheEnd() {
    assertThat(render("(.", 2, 2))
        .isEqualTo(
            """
            crossing.spre:1:3: no
              (.
                ^
              help: yes\
            """);
    assertThat(render("", 0, 0)).isEqualTo("crossing.spre:1:1: no\n  \n  ^\n  help: yes");
    assertThat(render("a\n", 2, 2)).isEqualTo("crossing.spre:2:1: no\n  \n  ^\n  help: yes");
    assertThat(render("ab\ncd", 2, 3)).isEqualTo("crossing.spre:1:3: no\n  ab\n    ^\n  help: yes");
  }

  @Test
  void cutsLongLines() {
    String rendered = render("x".repeat(100_000) + "!" + "y".repeat(100_000), 100_000, 100_001);
    String[] lines = rendered.split("\n");
    assertThat(lines[1]).hasSizeLessThan(110).contains("x!y");
    assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf('!'));
    assertThat(render("x".repeat(100_000), 10, 90_000).split("\n")[2]).hasSizeLessThan(110);
  }

  private static String render(String source, int start, int end) {
    return new SourceException(new Span(start, end), "no", "yes").render("crossing.spre", source);
  }
}
