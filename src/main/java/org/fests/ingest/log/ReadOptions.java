package org.fests.ingest.log;

/**
 * How a log is read. Begin with {@link #forLake} or {@link #forMatching} and change what differs.
 *
 * @param format the log's format, or {@link Format#AUTO}
 * @param selection the part of it that is wanted
 * @param labels what the user says of it
 * @param order what is asked of frame indexes
 * @param digest whether its bytes are fingerprinted
 * @param limits what bounds memory
 */
public record ReadOptions(
    Format format,
    Selection selection,
    Labels labels,
    Order order,
    Digest digest,
    ReadLimits limits) {

  /** Returns options for importing: order checked, provenance complete. */
  public static ReadOptions forLake() {
    return new ReadOptions(
        Format.AUTO,
        Selection.ALL,
        Labels.FROM_LOG,
        Order.INCREASING,
        Digest.SHA256,
        ReadLimits.DEFAULT);
  }

  /** Returns options for matching a log where it lies: order as given, no fingerprint. */
  public static ReadOptions forMatching() {
    return new ReadOptions(
        Format.AUTO,
        Selection.ALL,
        Labels.FROM_LOG,
        Order.AS_GIVEN,
        Digest.NONE,
        ReadLimits.DEFAULT);
  }

  public ReadOptions with(Format wanted) {
    return new ReadOptions(wanted, selection, labels, order, digest, limits);
  }

  public ReadOptions with(Selection wanted) {
    return new ReadOptions(format, wanted, labels, order, digest, limits);
  }

  public ReadOptions with(Labels wanted) {
    return new ReadOptions(format, selection, wanted, order, digest, limits);
  }

  public ReadOptions with(Order wanted) {
    return new ReadOptions(format, selection, labels, wanted, digest, limits);
  }

  public ReadOptions with(Digest wanted) {
    return new ReadOptions(format, selection, labels, order, wanted, limits);
  }

  public ReadOptions with(ReadLimits wanted) {
    return new ReadOptions(format, selection, labels, order, digest, wanted);
  }
}
