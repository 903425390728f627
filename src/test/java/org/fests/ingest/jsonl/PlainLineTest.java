package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.ImportReport.Source;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line gives the frame that the careful way gives. */
class PlainLineTest {
  private static final int ROUNDS = Integer.getInteger("plain.rounds", 20_000);

  private static final Header HEADER =
      new Header(
          "", "", "main", Space.IMAGE, Map.of("top", Space.EGO), 0, 0, Set.of("car", "bus"), "");

  private static final List<String> GOOD =
      List.of(
          "{'frame':7,'time':1700000000.123456789,'objects':[]}",
          "{'frame':7,'time_ns':1700000000123456789,'channel':'left','objects':[{'class':'car',"
              + "'track':'a','score':0.5,'box':[1.25,-2,30,4e1]},{'box':[1,2,3,4,0.5],"
              + "'class':'bus','track':12,'velocity':[1,-2,0.5]}]}",
          " { 'frame' : 0 , 'channel' : 'top' , 'pose' : [1,2.5,-0.0,3] , 'objects' : [ { 'class'"
              + " : 'car' , 'box' : [1,2,3,4,5,6,-7] , 'attributes' : {'a':true,'b':false,'c':"
              + "'x y','d':-0,'e':1.5e-3} } ] } ");

  /** What replaces a byte: the signs of JSON, and what is no JSON. */
  private static final String SIGNS = "0123456789   {}[]:,\"'\\ \n\t0159.-+eE\u0000\u0007\u00e9xtn";

  private final List<FrameBatch> clips = new ArrayList<>();
  private final Tally tally = new Tally(10);
  private final FrameDraft frame = new FrameDraft();

  /** Returns the frame as it is delivered, or nothing if it is not plain. */
  private static String plain(byte[] line) throws IOException {
    PlainLineTest test = new PlainLineTest();
    Lines lines = lines(line);
    boolean plain = new PlainLine(test.frame.clear(), HEADER).read(lines);
    return plain ? test.delivered() : "";
  }

  private static String careful(byte[] line) throws IOException {
    PlainLineTest test = new PlainLineTest();
    Lines lines = lines(line);
    test.frame.clear();
    try (JsonParser parser =
        JsonLogs.FACTORY.createParser(lines.bytes(), lines.start(), lines.length())) {
      JsonCursor cursor = new JsonCursor(parser, "log");
      parser.nextToken();
      assertThat(cursor.objectHere()).isTrue();
      new FrameLine(cursor, test.frame, HEADER, test.tally).read();
      assertThat(parser.nextToken()).isNull();
      assertThat(cursor.flawed()).isFalse();
    }
    return test.delivered();
  }

  private static Lines lines(byte[] log) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(log), 1 << 20);
    assertThat(lines.next()).isTrue();
    return lines;
  }

  private String delivered() throws IOException {
    LogSource source = LogSource.pipe("log", new ByteArrayInputStream(new byte[0]));
    ReadOptions options = ReadOptions.forLake();
    Reading reading = new Reading(source, options, new Jsonl(), "", clips::add, tally);
    LogFacts facts =
        new LogFacts("log", Space.IMAGE, HEADER.spaces(), 0, 0, reading.provenance("CC0-1.0"));
    Streams streams = new Streams(reading, facts);
    frame.place(() -> Place.whole("log"), () -> "");
    streams.accept(frame);
    streams.finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(bytes, HEADER)) {
      for (FrameBatch clip : clips) {
        writer.frame(clip, 0);
      }
    }
    Source read = new Source("log", "", "fests", "");
    return bytes.toString(StandardCharsets.UTF_8) + tally.report(read, 0, List.of());
  }

  private static byte[] bytes(String line) {
    return line.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void takesGoodLinesForPlain() throws IOException {
    for (String line : GOOD) {
      assertThat(plain(bytes(line))).as(line).isNotEmpty().isEqualTo(careful(bytes(line)));
      assertThat(plain(bytes(line + " \r\n{}"))).as("before another").isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'frame':7,'objects':[]",
        "{'frame':7,'objects':\n[]}",
        "{'frame':7,'objects':[]}}",
        "{'frame':7,'objects':[]} {}",
        "{'frame':7}",
        "{'objects':[]}",
        "{'frame':7,'frame':7,'objects':[]}",
        "{'frame':07,'objects':[]}",
        "{'frame':-7,'objects':[]}",
        "{'frame':7.0,'objects':[]}",
        "{'frame':9223372036854775807,'objects':[]}",
        "{'frame':7,'objects':null}",
        "{'frame':7,'extra':1,'objects':[]}",
        "{'frame':7,'time':1,'time_ns':1,'objects':[]}",
        "{'frame':7,'time':0.1234567891,'objects':[]}",
        "{'frame':7,'time':9223372037,'objects':[]}",
        "{'frame':7,'time':-1,'objects':[]}",
        "{'frame':7,'time':1e1,'objects':[]}",
        "{'frame':7,'time_ns':1.0,'objects':[]}",
        "{'frame':7,'time_ns':9223372036854775808,'objects':[]}",
        "{'frame':7,'pose':[1,2,3],'objects':[]}",
        "{'frame':7,'pose':[1,2,3,1e999],'objects':[]}",
        "{'frame':7,'channel':'','objects':[]}",
        "{'frame':7,'objects':[],'channel':'left'}",
        "{'frame':7,'objects':[{}]}",
        "{'frame':7,'objects':[{'class':'car'}]}",
        "{'frame':7,'objects':[{'class':'tram','box':[1,2,3,4]}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3]}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,-3,4]}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'score':1.5}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'score':null}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'track':1.0}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'velocity':[1,2]}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'attributes':{'a':1e999}}]}",
        "{'frame':7,'objects':[{'class':'car','box':[1,2,3,4],'attributes':{'a':null}}]}",
        "{'frame':7,'channel':'top','objects':[{'class':'car','box':[1,2,3,4]}]}",
        "{'frame':7,'objects':[{'class':'car','track':1,'box':[1,2,3,4]},"
            + "{'class':'bus','track':'1','box':[1,2,3,4]}]}"
      })
  void leavesTheRest(String line) throws IOException {
    assertThat(plain(bytes(line))).isEmpty();
  }

  @Test
  void whatIsReadIsWhatTheCarefulWayReads() throws IOException {
    int read = 0;
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder line =
          new StringBuilder(GOOD.get(random.nextInt(GOOD.size())).replace('\'', '"'));
      for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
        int place = random.nextInt(line.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        line.replace(place, place + random.nextInt(2), String.valueOf(sign));
      }
      byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
      String plain = plain(bytes);
      if (!plain.isEmpty()) {
        read++;
        assertThat(plain).as("seed %d: %s", seed, line).isEqualTo(careful(bytes));
      }
    }
    assertThat(read).isGreaterThan(ROUNDS / 50);
  }
}
