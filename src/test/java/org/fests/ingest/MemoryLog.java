package org.fests.ingest;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fests.ingest.log.LogSource;

/**
 * A log in memory with the files beside it.
 *
 * @param files by their path in a folder that has no name, such as {@code label_02/0000.txt}
 * @param path of this one; empty for the folder itself
 * @param uri as a message shows it
 */
public record MemoryLog(Map<String, byte[]> files, String path, String uri) implements LogSource {

  /** Returns the file of that path, or the folder. */
  public static MemoryLog of(Map<String, byte[]> files, String path) {
    return new MemoryLog(files, path, path.isEmpty() ? "memory" : path);
  }

  @Override
  public InputStream open() throws FileNotFoundException {
    if (!files.containsKey(path)) {
      throw new FileNotFoundException(uri);
    }
    return new ByteArrayInputStream(files.get(path));
  }

  @Override
  public boolean replayable() {
    return true;
  }

  @Override
  public boolean folder() {
    return !files.containsKey(path);
  }

  @Override
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (String file : files.keySet()) {
      if (path.isEmpty() || file.startsWith(path + "/")) {
        String rest = path.isEmpty() ? file : file.substring(path.length() + 1);
        names.add(rest.replaceAll("/.*", ""));
      }
    }
    return List.copyOf(names);
  }

  @Override
  public Optional<LogSource> at(String relative) {
    Path from = Path.of("/" + path);
    Path there = (folder() ? from : from.getParent()).resolve(relative).normalize();
    String name = there.toString().substring(1);
    boolean exists =
        name.isEmpty()
            || files.containsKey(name)
            || files.keySet().stream().anyMatch(file -> file.startsWith(name + "/"));
    return exists
        ? Optional.of(new MemoryLog(files, name, LogSource.address(this, relative)))
        : Optional.empty();
  }
}
