package org.fests.ingest.argoverse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fests.ingest.log.LogSource;

/**
 * The lidar's sweeps of a log: a frame each, empty or not, and a file each, named by its time. What
 * is in those files is never read; so the bytes of this are their names, one a line.
 *
 * @param place the folder that they lie in
 */
record Sweeps(LogSource place) implements LogSource {
  private static final String FOLDER = "sensors/lidar";
  private static final String ENDING = ".feather";
  private static final Pattern NAME = Pattern.compile("[0-9]{1,18}\\" + ENDING);

  /** Returns the sweeps of a log, if it has their folder. */
  static Optional<Sweeps> of(LogSource log) throws IOException {
    return log.at(FOLDER).filter(LogSource::folder).map(Sweeps::new);
  }

  /** Returns when they were taken, nanoseconds. */
  List<Long> times() throws IOException {
    return files().stream().map(name -> Long.valueOf(name.replace(ENDING, ""))).toList();
  }

  private List<String> files() throws IOException {
    return place.names().stream().filter(name -> NAME.matcher(name).matches()).toList();
  }

  @Override
  public String uri() {
    return place.uri();
  }

  @Override
  public InputStream open() throws IOException {
    String names = String.join("\n", files());
    return new ByteArrayInputStream(names.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public boolean replayable() {
    return place.replayable();
  }
}
