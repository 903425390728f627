package org.fests.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.fests.match.BindingLimitException;
import org.fests.match.TimedLimitException;

/** Tells the failures that a user can mend from the defects that we must. */
final class Failures {
  private Failures() {}

  /** Returns what to tell the user; nothing if it is a defect. */
  static Optional<String> words(Throwable thrown) {
    if (thrown instanceof CommandException
        || thrown instanceof BindingLimitException
        || thrown instanceof TimedLimitException) {
      return Optional.of(thrown.getMessage());
    }
    if (thrown instanceof InvalidPathException path) {
      return Optional.of("'%s' is no path: %s".formatted(path.getInput(), path.getReason()));
    }
    return thrown instanceof FileSystemException file
        ? Optional.of("cannot use %s: %s".formatted(file.getFile(), reason(file)))
        : Optional.empty();
  }

  private static String reason(FileSystemException file) {
    if (file instanceof AccessDeniedException) {
      return "no permission";
    }
    return Optional.ofNullable(file.getReason())
        .orElse("no such file or folder, or it cannot be made");
  }
}
