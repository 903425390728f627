/**
 * The commands of {@code jobs/fests}. Start with {@link org.fests.cli.Main}. Exit status: 0 done or
 * found, 1 nothing found, 2 error. Only the commands that run jobs touch Spark.
 */
package org.fests.cli;
