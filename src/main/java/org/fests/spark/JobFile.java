package org.fests.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * @param queries what is asked
 * @param output where the data set goes
 * @param rules how tuples are cut
 */
public record JobFile(
    String name,
    String lake,
    List<String> logs,
    ImportRule imports,
    List<QueryText> queries,
    String output,
    TupleRules rules) {
  public JobFile {
    logs = List.copyOf(logs);
    queries = List.copyOf(queries);
  }

  /**
   * Reads a job file, and the query catalogue it names.
   *
   * @throws JobException if one of them cannot be read or is wrong; it shows the place
   */
  public static JobFile read(Path file) {
    String text = content(file);
    try {
      return new JobFileParser(stem(file), JobFile::catalogue, JobFile::map).parse(text);
    } catch (SourceException flaw) {
      throw new JobException(flaw.render(file.toString(), text));
    }
  }

  private static String map(String path) {
    String text = content(Path.of(path));
    try {
      TableFormat.check(path, text);
      return text;
    } catch (SourceException flaw) {
      throw new JobException(flaw.render(path, text));
    }
  }

  private static List<QueryText> catalogue(String path) {
    Path file = Path.of(path);
    String text = content(file);
    try {
      return Catalogue.parse(text);
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
