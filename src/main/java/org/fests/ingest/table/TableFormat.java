package org.fests.ingest.table;

import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.Reading;
import org.fests.text.SourceException;

/** Tables of any layout, read as a map of their columns says. */
public final class TableFormat implements Format {
  @Override
  public String word() {
    return "table";
  }

  @Override
  public String importer() {
    return "table/1";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    return glance.hints().mapped() && !glance.folder()
        ? Optional.of("a map of its columns, " + glance.hints().mapName())
        : Optional.empty();
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new TableReader(reading);
  }

  /**
   * Checks a map.
   *
   * @param name the map's, for messages
   * @throws SourceException where it is wrong
   */
  public static void check(String name, String map) {
    TableMapParser.parse(name, map);
  }
}
