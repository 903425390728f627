package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
  @Test
  void theFileHasTheLimitsThatTheCodeKnows() throws IOException {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("conf/limits.properties"))) {
      file.load(reader);
    }
    assertThat(file.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Limit.values()).map(Limit::key).toList());
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitIsANumber(Limit limit) {
    assertThat(Limits.load().of(limit)).isPositive();
  }

  @Test
  void aFileThatIsNamedWins(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.properties"), "bindings.max=7");
    System.setProperty("fests.limits", file.toString());
    try {
      assertThat(Limits.load().of(Limit.BINDINGS)).isEqualTo(7);
    } finally {
      System.clearProperty("fests.limits");
    }
  }
}
