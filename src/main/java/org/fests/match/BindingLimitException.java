package org.fests.match;

/** Says that a query has more choices of tracks on a stream than the budget allows. */
public final class BindingLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BindingLimitException(String query, String stream, int limit) {
    super(
        ("query %s has more choices of tracks on %s than bindings.max = %d;"
                + " bind fewer tracks or raise it in conf/limits.properties")
            .formatted(query, stream, limit));
  }
}
