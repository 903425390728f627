package org.fests.ingest.simulator;

import org.fests.scene.Space;

/**
 * Something that sees a scene: a stream of the recording.
 *
 * @param channel its name
 * @param space of its boxes
 */
record Sensor(String channel, Space space) {}
