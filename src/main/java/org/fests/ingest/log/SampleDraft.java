package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;

/**
 * One channel's reading of a frame in the making; reused, so that no object is made a detection.
 */
public final class SampleDraft {
  /** Tracks remembered beyond their sample: a log may give each detection one of its own. */
  private static final int MOST_KEPT = 10_000;

  private static final int RECENT = 1 << 10;

  private final List<DetectionDraft> drafts = new ArrayList<>();

  /** Who claimed each track last; kept from sample to sample, as most tracks come again. */
  private final Map<String, Claim> claims = new HashMap<>();

  /** Claims met lately, by the hashes of their tracks: a reader gives one object each time. */
  private final Claim[] recent = new Claim[RECENT];

  private final List<String> tracks = new ArrayList<>();
  private long turn;
  private String channel = "";
  private Image image = Image.UNKNOWN;
  private boolean pictured;
  private int kept;
  private int tried;

  /** By which sample a track was claimed last. */
  private static final class Claim {
    String track;
    long turn = -1;

    Claim(String track) {
      this.track = track;
    }
  }

  SampleDraft() {
    forgetClaims();
  }

  private void forgetClaims() {
    claims.clear();
    Arrays.fill(recent, claims.computeIfAbsent("", Claim::new));
  }

  SampleDraft clear(String name) {
    channel = name;
    image = Image.UNKNOWN;
    pictured = false;
    turn++;
    tracks.clear();
    if (claims.size() > MOST_KEPT) {
      forgetClaims();
    }
    kept = 0;
    tried = 0;
    return this;
  }

  public SampleDraft channel(String name) {
    channel = name;
    return this;
  }

  public SampleDraft image(Image picture) {
    image = picture;
    pictured = true;
    return this;
  }

  /**
   * Returns an empty draft for the next detection. Unless {@link #keep} follows, the detection is
   * dropped and its draft used again.
   */
  public DetectionDraft next() {
    if (kept == drafts.size()) {
      drafts.add(new DetectionDraft());
    }
    tried++;
    return drafts.get(kept).clear();
  }

  /** Keeps the detection that {@link #next} began. */
  public void keep() {
    kept++;
  }

  /** Notes the track of the detection in hand; false when another one here has it already. */
  public boolean claim(String track) {
    Claim claim = claimOf(track);
    if (claim.turn == turn) {
      return false;
    }
    claim.turn = turn;
    tracks.add(track);
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the same object is the same name; others are looked up
  private Claim claimOf(String track) {
    int place = track.hashCode() & RECENT - 1;
    if (recent[place].track != track) {
      recent[place] = claims.computeIfAbsent(track, Claim::new);
      recent[place].track = track;
    }
    return recent[place];
  }

  /** Returns whether a detection here has that track. */
  public boolean claimed(String track) {
    Claim claim = claims.get(track);
    return claim != null && claim.turn == turn;
  }

  /** Returns the tracks that were claimed. */
  List<String> tracks() {
    return tracks;
  }

  String channel() {
    return channel;
  }

  Image image() {
    return image;
  }

  boolean pictured() {
    return pictured;
  }

  /** Returns how many detections the log has here, bad ones too. */
  int tried() {
    return tried;
  }

  int kept() {
    return kept;
  }

  void addTo(FrameBatchBuilder builder) {
    for (int i = 0; i < kept; i++) {
      builder.add(drafts.get(i));
    }
  }
}
