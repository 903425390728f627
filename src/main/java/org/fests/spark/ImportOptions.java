package org.fests.spark;

import java.util.List;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;
import org.fests.match.Limit;
import org.fests.match.Limits;
import org.fests.text.Nearest;

/** Says to a log reader what an {@link ImportRule} asks for. */
final class ImportOptions {
  static final int REJECTED_SHOWN = 5; // the others go into their table

  private ImportOptions() {}

  /**
   * Returns the reader's options.
   *
   * @throws JobException if the rule names what is not known, or clips longer than the limit
   */
  static ReadOptions of(ImportRule rule) {
    Limits limits = Limits.load();
    JobLimits.check("clip frames", rule.clipFrames(), Limit.CLIP_FRAMES, limits);
    if (rule.clipFrames() < 1) {
      throw new JobException("A clip of %d frames: at least 1".formatted(rule.clipFrames()));
    }
    if (!(rule.frameRate() >= 0 && rule.frameRate() <= Labels.MOST_HERTZ)) {
      throw new JobException(
          "A frame rate of %s a second: more than 0, at most %.0e"
              .formatted(rule.frameRate(), Labels.MOST_HERTZ));
    }
    return ReadOptions.forLake()
        .format(format(rule))
        .with(rule.hints())
        .with(rule.mending())
        .with(Selection.ALL.channels(channels(rule)))
        .with(Labels.FROM_LOG.licence(rule.licence()).frameRate(rule.frameRate()))
        .with(
            new ReadLimits(
                rule.clipFrames(),
                limits.of(Limit.FRAME_DETECTIONS),
                limits.of(Limit.INPUT_LINE),
                REJECTED_SHOWN,
                limits.of(Limit.GATHERED_RECORDS),
                limits.of(Limit.NUMBERED_FRAMES)));
  }

  private static String format(ImportRule rule) {
    if (!ImportRule.FORMATS.contains(rule.format())) {
      throw unknown("format", rule.format(), ImportRule.FORMATS);
    }
    return rule.format();
  }

  private static ChannelMode channels(ImportRule rule) {
    return rule.channels().equals("auto")
        ? ChannelMode.BY_FORMAT
        : ChannelMode.of(rule.channels())
            .orElseThrow(() -> unknown("channels", rule.channels(), ImportRule.CHANNELS));
  }

  private static JobException unknown(String what, String word, List<String> known) {
    return new JobException("Unknown %s '%s': %s".formatted(what, word, Nearest.help(word, known)));
  }
}
