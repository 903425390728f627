package org.fests.ingest.log;

import java.util.Set;

/** The channels that are wanted; samples of others are left out. */
public sealed interface ChannelFilter {
  boolean keeps(String channel);

  static ChannelFilter all() {
    return new All();
  }

  /** Keeps the named channels only; with no name, none. */
  static ChannelFilter only(Set<String> names) {
    return new Only(names);
  }

  /** Keeps every channel. */
  record All() implements ChannelFilter {
    @Override
    public boolean keeps(String channel) {
      return true;
    }
  }

  /** Keeps the named channels. */
  record Only(Set<String> names) implements ChannelFilter {
    public Only {
      names = Set.copyOf(names);
    }

    @Override
    public boolean keeps(String channel) {
      return names.contains(channel);
    }
  }
}
