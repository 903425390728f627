package org.fests.ingest.cvat;

import org.fests.ingest.log.Place;

/**
 * A box as a document has it.
 *
 * @param frame number of its frame
 * @param left pixels
 * @param top pixels
 * @param right pixels, not less than {@code left}
 * @param bottom pixels, not less than {@code top}
 * @param rotation degrees, clockwise on screen
 * @param attributes number of its attributes in {@link AttributeSets}
 * @param outside whether it says that the object is not there
 * @param place where it stands
 */
record KeyBox(
    int frame,
    double left,
    double top,
    double right,
    double bottom,
    double rotation,
    int attributes,
    boolean outside,
    Place place) {}
