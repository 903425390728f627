package org.fests.ingest.json;

/** What must be said of JSON that is not plain: whoever catches it reads the log with all care. */
public final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes one that knows nothing, and costs little. */
  public NotPlain() {
    super(null, null, false, false);
  }

  /** Requires what plain JSON has. */
  public static void unless(boolean plain) {
    if (!plain) {
      throw new NotPlain();
    }
  }
}
