package org.fests.ingest.table;

import java.util.List;

/** The keys that the sections of a table's map may have. */
final class TableKeys {
  /** Of the map itself. */
  static final List<String> MAP =
      List.of(
          "table",
          "separator",
          "quotes",
          "header",
          "skip_lines",
          "skip",
          "missing",
          "columns",
          "time_unit",
          "box",
          "constants",
          "space",
          "image_size",
          "frame_rate",
          "every_frame");

  /** Of what is in which column. */
  static final List<String> COLUMNS =
      List.of(
          "frame",
          "time",
          "class",
          "track",
          "score",
          "channel",
          "recording",
          "velocity",
          "attributes");

  /** Of how a box is written. */
  static final List<String> BOX =
      List.of("form", "columns", "angle", "angle_unit", "unit", "first_pixel");

  /** Of what no column tells. */
  static final List<String> CONSTANTS = List.of("class", "channel", "recording", "licence");

  private TableKeys() {}
}
