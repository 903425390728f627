package org.fests.ingest.yolo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.ingest.log.LogSource;

/**
 * The files of a folder that are frames.
 *
 * @param recordings the frames by what stands before their numbers, in the order of the numbers;
 *     one recording, in the order of names, if some name has no number
 */
record FrameFiles(Map<String, List<FrameFile>> recordings) {
  private static final Set<String> NOTES =
      Set.of(
          "classes.txt",
          "names.txt",
          "labels.txt",
          "readme.txt",
          "train.txt",
          "val.txt",
          "test.txt");

  private static final String HASHED = ".rf.";
  private static final Pattern HASH =
      Pattern.compile("(.*?)(_(jpe?g|png|bmp))?\\.rf\\.[0-9a-zA-Z]+");
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,18})");

  /**
   * A file that is a frame.
   *
   * @param name with its extension
   * @param number the frame's index
   */
  record FrameFile(String name, long number) {}

  /** Returns the names of the folder's text files that may be frames, ascending. */
  static List<String> names(LogSource folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : folder.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean text = lower.endsWith(".txt") || lower.endsWith(".txt.gz");
      if (text && !NOTES.contains(lower.replace(".gz", ""))) {
        names.add(name);
      }
    }
    return names;
  }

  static FrameFiles of(LogSource folder) throws IOException {
    List<String> names = names(folder);
    Map<String, List<FrameFile>> recordings = new TreeMap<>();
    for (String name : names) {
      Matcher numbered = NUMBERED.matcher(stem(name));
      if (!numbered.matches()) {
        return inOrder(names);
      }
      recordings
          .computeIfAbsent(numbered.group(1), key -> new ArrayList<>())
          .add(new FrameFile(name, Long.parseLong(numbered.group(2))));
    }
    recordings.values().forEach(frames -> frames.sort(Comparator.comparing(FrameFile::number)));
    return new FrameFiles(recordings);
  }

  private static FrameFiles inOrder(List<String> names) {
    List<FrameFile> frames = new ArrayList<>();
    for (String name : names) {
      frames.add(new FrameFile(name, frames.size()));
    }
    return new FrameFiles(Map.of("", frames));
  }

  /** Returns the name without extensions and without a hash that a tool put behind it. */
  static String stem(String name) {
    String plain = name.substring(0, name.toLowerCase(Locale.ROOT).lastIndexOf(".txt"));
    if (!plain.contains(HASHED)) { // of many files hardly one: this spares a search in each
      return plain;
    }
    Matcher hashed = HASH.matcher(plain);
    return hashed.matches() ? hashed.group(1) : plain;
  }
}
