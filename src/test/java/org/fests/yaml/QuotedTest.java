package org.fests.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What is quoted is read back as it was. */
class QuotedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the cup: a # b",
        "say \"cup\" and \\ and /",
        "two\nlines\tand a tab",
        "\u0000 \u001f \u007f \u0085",
        "tasse à café, 杯, 🚗",
        "{\"model\":\"m\",\"turns\":[{\"sent\":\"a\\nb\"}]}"
      })
  void isReadBack(String text) {
    String quoted = YamlText.quoted(text);
    assertThat(quoted).doesNotContain("\n");
    assertThat(new YamlText(quoted).compose())
        .isInstanceOfSatisfying(
            ScalarNode.class, node -> assertThat(node.getValue()).isEqualTo(text));
  }
}
