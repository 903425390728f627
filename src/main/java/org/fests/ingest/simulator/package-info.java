/**
 * Scenes made up from a seed: what sensors and detectors would log of a table top and of a kitchen,
 * where a hand moves, lifts, stacks and hides things, and of a street, and what truly happens
 * there. Start with {@link org.fests.ingest.simulator.Simulator}; a {@link
 * org.fests.ingest.simulator.Stage} is one scene. docs/simulator.md tells what happens in them.
 */
package org.fests.ingest.simulator;
