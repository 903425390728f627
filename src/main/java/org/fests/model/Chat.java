package org.fests.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One conversation with a model: what was said stands in every request, as the server keeps none.
 */
final class Chat {
  /** An answer is a line; what is longer is none. */
  private static final int MOST_BYTES = 1 << 20;

  /** How much of a server's complaint is told. */
  private static final int MOST_TOLD = 300;

  private static final JsonMapper JSON = new JsonMapper();

  private final Endpoint endpoint;
  private final HttpClient client;
  private final ArrayNode messages = JSON.createArrayNode();
  private Exchange exchange;

  Chat(Endpoint endpoint, String instructions) {
    this.endpoint = endpoint;
    exchange = Exchange.with(endpoint.model());
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(endpoint.patience())
            .build();
    add("system", instructions);
  }

  /** Returns what was sent and got so far. */
  Exchange exchange() {
    return exchange;
  }

  /**
   * Says something and returns the answer.
   *
   * @throws ModelException if there is none; the exchange tells of it too
   */
  String say(String words) {
    add("user", words);
    String request = request();
    try {
      String answer = answer(received(send(request)));
      add("assistant", answer);
      exchange = exchange.and(request, answer);
      return answer;
    } catch (ModelException silent) {
      exchange = exchange.and(request, silent.getMessage());
      throw silent;
    }
  }

  private void add(String role, String content) {
    messages.addObject().put("role", role).put("content", content);
  }

  private String request() {
    ObjectNode request = JSON.createObjectNode();
    request.put("model", endpoint.model()).put("temperature", 0).set("messages", messages);
    return request.toString();
  }

  private CompletableFuture<HttpResponse<byte[]>> send(String request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(endpoint.address())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(request));
    if (!endpoint.key().isEmpty()) {
      builder.header("Authorization", "Bearer " + endpoint.key());
    }
    return client.sendAsync(builder.build(), response -> new LimitedBody(MOST_BYTES));
  }

  private HttpResponse<byte[]> received(CompletableFuture<HttpResponse<byte[]>> sent) {
    try {
      return sent.get(endpoint.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      sent.cancel(true);
      throw failed("has not answered within %d s".formatted(endpoint.patience().toSeconds()));
    } catch (ExecutionException failed) {
      throw failed("cannot be asked: " + told(failed.getCause()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failed("was not waited for");
    }
  }

  private static String told(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private String answer(HttpResponse<byte[]> response) {
    String body = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() != 200) {
      throw failed("answered with status %d: %s".formatted(response.statusCode(), cut(body)));
    }
    JsonNode content = tree(body).path("choices").path(0).path("message").path("content");
    if (!content.isTextual()) {
      throw failed("answered with no chat completion: " + cut(body));
    }
    return content.textValue();
  }

  private JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException wrong) {
      throw failed("answered with no JSON: " + cut(body));
    }
  }

  private static String cut(String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    return line.length() <= MOST_TOLD ? line : line.substring(0, MOST_TOLD) + "...";
  }

  private ModelException failed(String what) {
    return new ModelException("the model %s %s".formatted(endpoint, what));
  }
}
