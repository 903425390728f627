package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A track belongs to one detection of a sample, however many tracks there were before. */
class SampleDraftTest {
  @Test
  void aTrackIsClaimedOnceInEachSample() {
    SampleDraft sample = new SampleDraft();
    for (int round = 0; round < 3; round++) {
      sample.clear("camera");
      assertThat(sample.claimed("a")).isFalse();
      for (int i = 0; i < 12_000; i++) { // more than are remembered
        assertThat(sample.claim("of round " + round + ": " + i)).isTrue();
      }
      assertThat(sample.claim("a")).isTrue();
      assertThat(sample.claim("a")).isFalse();
      assertThat(sample.claim("of round " + round + ": 0")).isFalse();
      assertThat(sample.claimed("a")).isTrue();
      assertThat(sample.tracks()).hasSize(12_001).endsWith("a");
    }
  }
}
