package org.fests.ingest.log;

/**
 * How a log is read. Begin with {@link #forLake} or {@link #forMatching} and change what differs.
 *
 * @param format the name of the log's format, or {@link #AUTO}
 * @param selection the part of it that is wanted
 * @param labels what the user says of it
 * @param hints what its format needs and it lacks
 * @param mending what may be done to its records
 * @param order what is asked of frame indexes
 * @param digest whether its bytes are fingerprinted
 * @param limits what bounds memory
 */
public record ReadOptions(
    String format,
    Selection selection,
    Labels labels,
    Hints hints,
    Mending mending,
    Order order,
    Digest digest,
    ReadLimits limits) {
  /** Whichever format the log's beginning shows. */
  public static final String AUTO = "auto";

  /** Returns options for importing: order checked, provenance complete. */
  public static ReadOptions forLake() {
    return new ReadOptions(
        AUTO,
        Selection.ALL,
        Labels.FROM_LOG,
        Hints.NONE,
        Mending.USUAL,
        Order.INCREASING,
        Digest.SHA256,
        ReadLimits.DEFAULT);
  }

  /** Returns options for matching a log where it lies: order as given, no fingerprint. */
  public static ReadOptions forMatching() {
    return new ReadOptions(
        AUTO,
        Selection.ALL,
        Labels.FROM_LOG,
        Hints.NONE,
        Mending.USUAL,
        Order.AS_GIVEN,
        Digest.NONE,
        ReadLimits.DEFAULT);
  }

  public ReadOptions format(String wanted) {
    return new ReadOptions(wanted, selection, labels, hints, mending, order, digest, limits);
  }

  public ReadOptions with(Selection wanted) {
    return new ReadOptions(format, wanted, labels, hints, mending, order, digest, limits);
  }

  public ReadOptions with(Labels wanted) {
    return new ReadOptions(format, selection, wanted, hints, mending, order, digest, limits);
  }

  public ReadOptions with(Hints wanted) {
    return new ReadOptions(format, selection, labels, wanted, mending, order, digest, limits);
  }

  public ReadOptions with(Mending wanted) {
    return new ReadOptions(format, selection, labels, hints, wanted, order, digest, limits);
  }

  public ReadOptions with(Order wanted) {
    return new ReadOptions(format, selection, labels, hints, mending, wanted, digest, limits);
  }

  public ReadOptions with(Digest wanted) {
    return new ReadOptions(format, selection, labels, hints, mending, order, wanted, limits);
  }

  public ReadOptions with(ReadLimits wanted) {
    return new ReadOptions(format, selection, labels, hints, mending, order, digest, wanted);
  }
}
