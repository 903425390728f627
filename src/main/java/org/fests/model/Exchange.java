package org.fests.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What was sent to a model and got from it; never the key.
 *
 * @param model the one asked for
 * @param turns in order
 */
public record Exchange(String model, List<Turn> turns) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A request and its answer.
   *
   * @param sent the request's body, JSON
   * @param got the answer's words, or why there is none
   */
  public record Turn(String sent, String got) {}

  public Exchange {
    turns = List.copyOf(turns);
  }

  static Exchange with(String model) {
    return new Exchange(model, List.of());
  }

  Exchange and(String sent, String got) {
    List<Turn> longer = new ArrayList<>(turns);
    longer.add(new Turn(sent, got));
    return new Exchange(model, longer);
  }

  /** Returns it as one line of JSON: {@code {"model": ..., "turns": [{"sent", "got"}, ...]}}. */
  public String json() {
    ObjectNode all = JSON.createObjectNode().put("model", model);
    turns.forEach(
        turn -> all.withArray("turns").addObject().put("sent", turn.sent()).put("got", turn.got()));
    return all.toString();
  }
}
