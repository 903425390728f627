package org.fests.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of chat completions on loopback that answers as it was told to, in order. */
public final class ModelServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<String> keys = Collections.synchronizedList(new ArrayList<>());

  /** What it does with a request. */
  interface Answer {
    void to(HttpExchange request) throws IOException;
  }

  ModelServer(Answer... answers) throws IOException {
    this.answers.addAll(List.of(answers));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::serve);
    server.start();
  }

  /** Makes one that completes chats with these words, in order. */
  public static ModelServer saying(String... words) throws IOException {
    Answer[] answers = new Answer[words.length];
    for (int i = 0; i < words.length; i++) {
      answers[i] = says(words[i]);
    }
    return new ModelServer(answers);
  }

  static Answer says(String content) {
    ObjectNode completion = JSON.createObjectNode().put("id", "1");
    ObjectNode choice = completion.putArray("choices").addObject().put("index", 0);
    choice.putObject("message").put("role", "assistant").put("content", content);
    return sends(200, completion.toString());
  }

  static Answer sends(int status, String body) {
    return request -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      request.sendResponseHeaders(status, bytes.length);
      try (OutputStream out = request.getResponseBody()) {
        out.write(bytes);
      }
    };
  }

  /** Hangs up without an answer. */
  static Answer hangsUp() {
    return HttpExchange::close;
  }

  /** Sends the head of an answer and then a byte now and then, for ever. */
  static Answer drips() {
    return request -> {
      request.sendResponseHeaders(200, 0);
      try (OutputStream out = request.getResponseBody()) {
        while (!Thread.currentThread().isInterrupted()) {
          out.write(' ');
          out.flush();
          Thread.sleep(50);
        }
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private void serve(HttpExchange request) throws IOException {
    requests.add(JSON.readTree(request.getRequestBody()));
    keys.add(String.valueOf(request.getRequestHeaders().getFirst("Authorization")));
    Answer answer;
    synchronized (answers) {
      answer = answers.isEmpty() ? sends(500, "asked too often") : answers.pop();
    }
    answer.to(request);
  }

  /** Returns the environment that names it. */
  public Map<String, String> environment() {
    return Map.of(
        Endpoint.ADDRESS,
        "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()),
        Endpoint.MODEL,
        "tiny",
        Endpoint.KEY,
        "secret",
        Endpoint.SECONDS,
        "2");
  }

  /** Returns how often it was asked. */
  public int asked() {
    return requests.size();
  }

  List<JsonNode> requests() {
    return requests;
  }

  List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
