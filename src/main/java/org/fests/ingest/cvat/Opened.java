package org.fests.ingest.cvat;

import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;

/**
 * A document whose head is read.
 *
 * @param reading the log being read
 * @param cursor stands after the head
 * @param task what the head says
 * @param sets holds the attributes of its boxes
 * @param streams takes frames, and bad boxes of no frame
 */
record Opened(Reading reading, XmlCursor cursor, Task task, AttributeSets sets, Streams streams) {
  Tally tally() {
    return reading.tally();
  }

  ReadLimits limits() {
    return reading.options().limits();
  }
}
