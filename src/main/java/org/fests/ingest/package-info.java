/**
 * Logs of perceived objects become clips. Start with {@link org.fests.ingest.LogReader}; what a
 * reader is told and what it reports is in {@link org.fests.ingest.log}; each format has a package
 * of its own.
 */
package org.fests.ingest;
