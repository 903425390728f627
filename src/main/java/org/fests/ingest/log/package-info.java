/**
 * What readers of all formats share: where a log is ({@link org.fests.ingest.log.LogSource}), what
 * is wanted of it ({@link org.fests.ingest.log.ReadOptions}), where the clips go ({@link
 * org.fests.ingest.log.LogSink}), what was lost and repaired ({@link
 * org.fests.ingest.log.ImportReport}), and the frame in the making ({@link
 * org.fests.ingest.log.FrameDraft}) that a format's reader fills.
 */
package org.fests.ingest.log;
