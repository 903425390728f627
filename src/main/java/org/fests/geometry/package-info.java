/**
 * Shapes of the plane and of space: oriented rectangles, convex polygons, prisms; distances,
 * overlap and set operations. Start with {@link org.fests.geometry.Rectangle}.
 *
 * <p>Regions are open sets: a shape's edge does not belong to it, so shapes that only touch have no
 * point in common, and a shape without area has no point at all.
 */
package org.fests.geometry;
