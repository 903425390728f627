package org.fests.ingest;

import java.util.Locale;
import java.util.SplittableRandom;

/** Writes logs of JSON lines with all that their readers must bear, for tests. */
public final class LinesLog {
  private static final String[] HEADERS = {
    "",
    "{\"fests\":1,\"recording\":\"r%d\"}",
    "{\"fests\":1,\"recording\":\"r%d\",\"period\":\"100ms\",\"spaces\":{\"b\":\"world\"}}",
    "{\"fests\":1,\"recording\":\"r%d\",\"rate\":10,\"classes\":[\"car\",\"bus\"]}",
  };

  private final SplittableRandom random;
  private final String end;
  private final boolean timed;
  private final int disorder;
  private final long[] indexes = new long[3];
  private final StringBuilder text = new StringBuilder();

  private LinesLog(SplittableRandom random) {
    this.random = random;
    end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    timed = random.nextBoolean();
    disorder = random.nextInt(3) == 0 ? 12 : Integer.MAX_VALUE;
  }

  /** Returns a log; equal seeds, equal logs. */
  public static String of(long seed) {
    return new LinesLog(new SplittableRandom(seed)).written(seed);
  }

  private String written(long seed) {
    String header = HEADERS[random.nextInt(HEADERS.length)];
    text.append(header.isEmpty() ? "" : header.formatted(seed) + end);
    frame(4); // by which the format is known
    text.append(end);
    int lines = 1 + random.nextInt(40);
    for (int line = 0; line < lines; line++) {
      line();
      text.append(line == lines - 1 && random.nextBoolean() ? "" : end);
    }
    return text.toString();
  }

  private void line() {
    int kind = random.nextInt(14);
    if (kind == 0) {
      text.append(random.nextBoolean() ? "{\"frame\": -1}" : "{\"frame\":7,\"objects\":[");
    } else if (kind == 1) {
      text.append("  ");
    } else {
      frame(kind);
    }
  }

  private void frame(int kind) {
    int channel = random.nextInt(random.nextInt(indexes.length) + 1);
    boolean back = random.nextInt(disorder) == 1;
    indexes[channel] = Math.max(0, indexes[channel] + (back ? -3 : 1 + random.nextInt(40) / 37));
    text.append("{\"frame\":").append(indexes[channel]);
    if (timed) {
      text.append(",\"time_ns\":").append(indexes[channel] * 100_000_000L + random.nextInt(9));
    }
    text.append(kind == 2 ? ",\"fests\":1" : "").append(",\"channel\":\"");
    text.append("abc".charAt(channel)).append("\",\"objects\":[");
    int objects = random.nextInt(5);
    for (int i = 0; i < objects; i++) {
      text.append(i == 0 ? "" : ",").append(object(channel));
    }
    text.append(kind == 3 ? "],\"colour\":3}" : "]}");
  }

  private String object(int channel) {
    if (random.nextInt(15) == 0) {
      return "{\"class\":\"car\",\"box\":[1,2]}";
    }
    String size = channel == 1 ? "\"box\":[%.2f,1,0,4,2,1.5,0.1]" : "\"box\":[%.2f,10,%d,20]";
    String box = size.formatted(10 + random.nextInt(5) * 0.3, 30 + random.nextInt(2));
    String track = random.nextInt(4) == 0 ? "" : ",\"track\":\"t" + random.nextInt(6) + "\"";
    String name = random.nextInt(4) == 0 ? "bus" : "car";
    return String.format(Locale.ROOT, "{\"class\":\"%s\",%s%s}", name, box, track);
  }
}
