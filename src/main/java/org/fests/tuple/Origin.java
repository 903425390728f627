package org.fests.tuple;

import java.io.Serializable;

/**
 * Which run of which program made a tuple.
 *
 * @param engineVersion of FESTS
 * @param jobHash of all that the job file and its catalogue say of what tuples are made, 64 hex
 *     digits
 * @param seed of the job
 */
public record Origin(String engineVersion, String jobHash, long seed) implements Serializable {}
