package org.fests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The environment that names a model, rightly and wrongly. */
final class EndpointTest {
  private static Map<String, String> environment(String text) {
    Map<String, String> environment = new HashMap<>();
    for (String line : text.split(" ")) {
      String[] sides = line.split("=", 2);
      environment.put(sides[0], sides[1]);
    }
    return environment;
  }

  @Test
  void isOffUnlessNamed() {
    assertThat(Endpoint.of(Map.of())).isEmpty();
    assertThat(Endpoint.of(Map.of(Endpoint.MODEL, "m", Endpoint.KEY, "k"))).isEmpty();
  }

  @Test
  void isNamedByTheEnvironment() {
    Endpoint endpoint =
        Endpoint.of(environment("FESTS_MODEL_URL=https://host/v1/ FESTS_MODEL=m")).orElseThrow();
    assertThat(endpoint.address()).isEqualTo(URI.create("https://host/v1/chat/completions"));
    assertThat(endpoint.patience()).isEqualTo(Duration.ofSeconds(60));
    assertThat(endpoint.key()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FESTS_MODEL_URL=https://host/v1; FESTS_MODEL_URL names a server and FESTS_MODEL no model",
        "FESTS_MODEL_URL=host:99 FESTS_MODEL=m; no address: host:99",
        "FESTS_MODEL_URL=ftp://host FESTS_MODEL=m; no address: ftp://host",
        "FESTS_MODEL_URL=https:// FESTS_MODEL=m; no address",
        "FESTS_MODEL_URL=https://a{b FESTS_MODEL=m; no address",
        "FESTS_MODEL_URL=http://host/v1 FESTS_MODEL=m FESTS_MODEL_KEY=k; would send the key"
            + " unencrypted",
        "FESTS_MODEL_URL=https://host FESTS_MODEL=m FESTS_MODEL_SECONDS=0; number of seconds",
        "FESTS_MODEL_URL=https://host FESTS_MODEL=m FESTS_MODEL_SECONDS=soon; soon",
      })
  void refusesWhatNamesNone(String text, String message) {
    assertThatThrownBy(() -> Endpoint.of(environment(text)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(message);
  }
}
