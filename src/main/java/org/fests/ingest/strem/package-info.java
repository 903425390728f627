/**
 * STREM's JSON, versions 0.2.0 and 1.0.0: {@link org.fests.ingest.strem.StremReader} and {@link
 * org.fests.ingest.strem.StremWriter}. docs/format.md tells what is accepted.
 */
package org.fests.ingest.strem;
