package org.fests.ingest.nuscenes;

/**
 * A frame.
 *
 * @param number in the table, from 0
 * @param scene number of its scene in the table, from 0
 * @param nanos Unix time, nanoseconds
 */
record Sample(int number, int scene, long nanos) {}
