package org.fests.spark;

import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;

/** Says to a log reader what an {@link ImportRule} asks for. */
final class ImportOptions {
  private ImportOptions() {}

  static ReadOptions of(ImportRule rule) {
    return ReadOptions.forLake()
        .with(Format.of(rule.format()).orElseThrow())
        .with(Selection.ALL.channels(ChannelMode.of(rule.channels()).orElse(ChannelMode.BY_FORMAT)))
        .with(Labels.FROM_LOG.licence(rule.licence()).frameRate(rule.frameRate()))
        .with(ReadLimits.DEFAULT.clipFrames(rule.clipFrames()));
  }
}
