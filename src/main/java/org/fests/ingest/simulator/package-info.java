/**
 * Scenes on a table, made up from a seed: what a camera and a detector would log of a hand that
 * moves, lifts, stacks and hides things. Start with {@link org.fests.ingest.simulator.Simulator};
 * docs/simulator.md tells what happens in them.
 */
package org.fests.ingest.simulator;
