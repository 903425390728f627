package org.fests.spre;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs a deep recursion on a stack of its own. The stack of the caller's thread may be small or
 * nearly full: 1,024 open parentheses take up to 1 MB of it, which is all that a thread has.
 */
final class DeepStack<T> {
  private static final long STACK_BYTES = 16L << 20;

  private final FutureTask<T> task;

  DeepStack(Callable<T> recursion) {
    task = new FutureTask<>(recursion);
  }

  /** Runs it to its end and returns its result, or throws what it threw. */
  T result() {
    new Thread(null, task, "deep recursion", STACK_BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException waiting) {
          interrupted = true; // it ends soon; the caller hears of the interrupt afterwards
        }
      }
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
