package org.fests.model;

/** Says that a language model cannot be asked or has not answered: what was wrong, a way out. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }
}
