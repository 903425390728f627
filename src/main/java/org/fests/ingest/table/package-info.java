/**
 * Tables of any layout, one detection a row: separated text, JSON lines or Parquet, read as a map
 * in YAML says. Start with {@link org.fests.ingest.table.TableFormat}; {@link
 * org.fests.ingest.table.TableMap} is the map, docs/format.md lists its keys.
 *
 * <p>The map names the columns and their units; nothing is taken from a column's name. Boxes become
 * centre and size: of left, top, width, height the centre is left + width / 2, top + height / 2; of
 * two corners it is the middle; shares are multiplied by the image's size. Where the first pixel is
 * counted as 1, left, top and centre lose 1. Angles become radians. Times become nanoseconds,
 * decimals exactly. A row whose box and class are both missing says only that its frame is there.
 *
 * <p>Frames are those that rows name, unless the map says {@code every_frame}. Without a column for
 * the frame, rows of one time are one frame, and frames are counted from 0.
 */
package org.fests.ingest.table;
