package org.fests.model;

/** Says why a proposal is not accepted, in words that the model is told, too. */
final class Flaw extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Flaw(String message) {
    super(message);
  }
}
