/**
 * Rigid motions of space, for logs whose 3-D boxes are in other axes than a stream's: a {@link
 * org.fests.ingest.pose.RigidTransform} leads from one frame of reference to another, a {@link
 * org.fests.ingest.pose.Cuboid} is carried along and becomes an upright box. All frames are
 * right-handed; lengths are metres, angles radians. Start with {@link
 * org.fests.ingest.pose.RigidTransform}.
 */
package org.fests.ingest.pose;
