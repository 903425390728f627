package org.fests.question;

/** Why a question that was drawn is not among those that are given. */
public enum Dropped {
  EMPTY("can never match"),
  UNIVERSAL("matches every interval, whatever the frames show"),
  EQUIVALENT("is equivalent to one before it"),
  TOO_LARGE("needs more states than pattern.states.max"),
  MATCHES_NOTHING("matches nothing in the sample"),
  TOO_MANY_CHOICES("has more choices of tracks in the sample than bindings.max"),
  MATCHES_EVERYTHING("matches almost every frame of the sample"),
  NO_WINDOW("has matches in the sample, but no window shows one"),
  ROUNDABOUT("has no plain English sentence"),
  AMBIGUOUS("has no English sentence with one reading"),
  SURPLUS("is one more than asked for");

  private final String words;

  Dropped(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
