package org.fests.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server of chat completions.
 *
 * @param address of the completions, http or https
 * @param model the model asked for
 * @param key sent as a bearer token; empty for none
 * @param patience how long an answer may take, whole
 */
public record Endpoint(URI address, String model, String key, Duration patience) {
  /** The variable of the server's address, such as {@code http://localhost:11434/v1}. */
  public static final String ADDRESS = "FESTS_MODEL_URL";

  /** The variable of the model's name. */
  public static final String MODEL = "FESTS_MODEL";

  /** The variable of the key, if the server wants one. */
  public static final String KEY = "FESTS_MODEL_KEY";

  /** The variable of how many seconds an answer may take. */
  public static final String SECONDS = "FESTS_MODEL_SECONDS";

  private static final String USUAL_SECONDS = "60";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Returns the endpoint that the environment names, or nothing if it names none.
   *
   * @throws ModelException if it is named wrongly: which variable, its value, what it may be
   */
  public static Optional<Endpoint> of(Map<String, String> environment) {
    String address = environment.getOrDefault(ADDRESS, "").strip();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String model = environment.getOrDefault(MODEL, "").strip();
    if (model.isEmpty()) {
      throw new ModelException(
          "%s names a server and %s no model: set both or none".formatted(ADDRESS, MODEL));
    }
    String key = environment.getOrDefault(KEY, "").strip();
    return Optional.of(
        new Endpoint(
            completions(address, key),
            model,
            key,
            patience(environment.getOrDefault(SECONDS, USUAL_SECONDS).strip())));
  }

  private static URI completions(String address, String key) {
    URI base = uri(address);
    boolean open = "http".equals(base.getScheme());
    if (base.getHost() == null || !(open || "https".equals(base.getScheme()))) {
      throw new ModelException(
          "%s is no address: %s; such as https://host/v1".formatted(ADDRESS, address));
    }
    if (open && !key.isEmpty() && !THIS_MACHINE.contains(base.getHost())) {
      throw new ModelException(
          "%s would send the key unencrypted: %s; use https".formatted(ADDRESS, address));
    }
    return uri(address.replaceAll("/+$", "") + "/chat/completions");
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException wrong) {
      throw new ModelException("%s is no address: %s".formatted(ADDRESS, wrong.getMessage()));
    }
  }

  private static Duration patience(String seconds) {
    if (!seconds.matches("[1-9][0-9]{0,4}")) {
      throw new ModelException(
          "%s is no number of seconds from 1 to 99999: %s".formatted(SECONDS, seconds));
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  /** Returns all but the key. */
  @Override
  public String toString() {
    return "%s at %s".formatted(model, address);
  }
}
