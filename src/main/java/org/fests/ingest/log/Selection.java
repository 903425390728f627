package org.fests.ingest.log;

/**
 * The part of a log that is wanted, and how.
 *
 * @param channels one stream a channel, or one of all
 * @param filter the channels that are wanted
 * @param skip how many frames to leave out at the start of each recording, 0 or more
 */
public record Selection(ChannelMode channels, ChannelFilter filter, long skip) {
  /** Everything, the channels as the format says. */
  public static final Selection ALL = new Selection(ChannelMode.BY_FORMAT, ChannelFilter.all(), 0);

  public Selection {
    if (skip < 0) {
      throw new IllegalArgumentException("Invalid number of frames to skip: %d".formatted(skip));
    }
  }

  public Selection channels(ChannelMode mode) {
    return new Selection(mode, filter, skip);
  }

  public Selection filter(ChannelFilter wanted) {
    return new Selection(channels, wanted, skip);
  }

  public Selection skip(long frames) {
    return new Selection(channels, filter, frames);
  }
}
