/**
 * The project's own interchange format, JSON lines, one frame a line, as docs/format.md lays it
 * down: {@link org.fests.ingest.jsonl.JsonlReader} and {@link org.fests.ingest.jsonl.JsonlWriter}.
 */
package org.fests.ingest.jsonl;
