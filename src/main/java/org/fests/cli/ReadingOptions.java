package org.fests.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fests.ingest.log.ChannelFilter;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;
import org.fests.match.Limit;
import org.fests.match.Limits;
import org.fests.text.Nearest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that read logs where they lie. */
final class ReadingOptions {
  @Option(
      names = {"-c", "--channel"},
      paramLabel = "NAME",
      description = "Look at this channel only; may be given several times.")
  private List<String> channel = List.of();

  @Option(
      names = "--channels",
      paramLabel = "MODE",
      description =
          "each: every channel is a stream of its own; any: a formula is judged inside one channel"
              + " at a time; fused: a frame has the detections of all channels, which share a"
              + " space (default: as the format's page says).")
  private String channels = "";

  @Mixin private FormatOptions format;

  @Option(
      names = {"-s", "--skip"},
      paramLabel = "N",
      description = "Leave out the first N frames.",
      defaultValue = "0")
  private long skip;

  @Option(
      names = "--frame-rate",
      paramLabel = "HERTZ",
      description =
          "Frames a second of a log without timestamps: the frame of index k is taken at k /"
              + " HERTZ.",
      defaultValue = "0")
  private double frameRate;

  ReadOptions read(Limits limits) {
    return ReadOptions.forMatching()
        .format(format.word())
        .with(format.hints())
        .with(new Selection(mode(), filter(), skipped()))
        .with(labels())
        .with(
            new ReadLimits(
                limits.of(Limit.CLIP_FRAMES),
                limits.of(Limit.FRAME_DETECTIONS),
                limits.of(Limit.INPUT_LINE),
                0,
                limits.of(Limit.GATHERED_RECORDS),
                limits.of(Limit.NUMBERED_FRAMES)));
  }

  /** Returns the files to read, or standard input where there is none. */
  static List<LogSource> sources(List<String> files) {
    return files.isEmpty()
        ? List.of(LogSource.pipe("standard input", System.in))
        : files.stream().map(ReadingOptions::source).toList();
  }

  /** Returns the file of that name. */
  static LogSource source(String file) {
    if (file.isBlank()) {
      throw new CommandException("'%s' is no file name".formatted(file));
    }
    return LogSource.file(Path.of(file), file);
  }

  private ChannelMode mode() {
    return channels.isEmpty()
        ? ChannelMode.BY_FORMAT
        : ChannelMode.of(channels)
            .orElseThrow(
                () ->
                    new CommandException(
                        "unknown --channels '%s': %s"
                            .formatted(channels, Nearest.help(channels, ChannelMode.words()))));
  }

  private ChannelFilter filter() {
    if (channel.isEmpty()) {
      return ChannelFilter.all();
    }
    Set<String> names =
        channel.stream()
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return ChannelFilter.only(names);
  }

  private Labels labels() {
    if (!(frameRate >= 0 && frameRate <= Labels.MOST_HERTZ)) {
      throw new CommandException(
          "--frame-rate %s: frames a second, more than 0 and at most %.0e"
              .formatted(frameRate, Labels.MOST_HERTZ));
    }
    return Labels.FROM_LOG.frameRate(frameRate);
  }

  private long skipped() {
    if (skip < 0) {
      throw new CommandException("--skip %d: a number of frames, 0 or more".formatted(skip));
    }
    return skip;
  }
}
