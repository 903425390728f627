package org.fests.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.fests.english.Vocabulary;
import org.fests.ingest.table.TableFormat;
import org.fests.text.SourceException;
import org.fests.tuple.TupleRules;

/**
 * What a job is to do. Paths are as the user wrote them: relative ones count from the working
 * directory; those with a scheme, such as {@code hdfs:}, are Hadoop's.
 *
 * @param name of the job
 * @param lake where the clips are, or will be
 * @param logs paths or globs of the logs to import first; none: the lake is read as it is
 * @param imports how they are imported
 * @param questions what is asked
 * @param output where the data set goes
 * @param rules how tuples are cut
 */
public record JobFile(
    String name,
    String lake,
    List<String> logs,
    ImportRule imports,
    Questions questions,
    String output,
    TupleRules rules) {
  private static final JobFileParser.Files FILES =
      new JobFileParser.Files() {
        @Override
        public List<QueryText> catalogue(String path) {
          return read(path, Catalogue::parse);
        }

        @Override
        public Vocabulary lexicon(String path) {
          return read(path, Vocabulary::parse);
        }

        @Override
        public String map(String path) {
          return read(
              path,
              text -> {
                TableFormat.check(path, text);
                return text;
              });
        }
      };

  public JobFile {
    logs = List.copyOf(logs);
  }

  /**
   * Reads a job file, and the query catalogue it names.
   *
   * @throws JobException if one of them cannot be read or is wrong; it shows the place
   */
  public static JobFile read(Path file) {
    String text = content(file);
    try {
      return new JobFileParser(stem(file), FILES).parse(text);
    } catch (SourceException flaw) {
      throw new JobException(flaw.render(file.toString(), text));
    }
  }

  /** Reads a file that the job file names; what is wrong in it is told with its place. */
  private static <T> T read(String path, Function<String, T> parse) {
    String text = content(Path.of(path));
    try {
      return parse.apply(text);
    } catch (SourceException flaw) {
      throw new JobException(flaw.render(path, text));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new JobException(
          "Cannot read %s: there is no such file, or it is not UTF-8 text".formatted(file));
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}
