/**
 * Rows of text with fields between separators, read from bytes: no object for a field, numbers
 * exact. {@link org.fests.ingest.csv.CsvRows} cuts them, {@link org.fests.ingest.csv.FrameOrder}
 * brings them into the order of their frames, {@link org.fests.ingest.csv.FrameRows} makes frames
 * of them. Source of quotes and line ends: RFC 4180, sections 2.1 to 2.7.
 */
package org.fests.ingest.csv;
