/**
 * CVAT's XML 1.1, "for video" and "for images". Start with {@link org.fests.ingest.cvat.Cvat}.
 *
 * <p>Boxes are {@code xtl, ytl, xbr, ybr}: left, top, right, bottom, pixels from 0 at the image's
 * top left corner, x right, y down, as continuous coordinates: the width is {@code xbr - xtl}.
 * {@code rotation} is in degrees, clockwise on screen, about the centre. So they are in the {@code
 * image} space as they are; channel {@code camera}. There are no times and no scores.
 *
 * <p>Numbers of frames are those of the source video: {@code start_frame} plus a multiple of the
 * step in {@code frame_filter}, {@code size} of them; all are frames, with boxes or without.
 *
 * <p>In a document for video a track is a {@code <track>}; its name is the element's {@code id},
 * else the value of an attribute {@code id} of its boxes (JAAD's files have one), else its place in
 * the document. A box with {@code outside="1"} says that the object is not there. A document may
 * hold key frames only: between a box that is there and the next one of its track, boxes are
 * interpolated by CVAT's own rule (linear in the corners, the rotation along the shorter arc, all
 * else from the earlier one) and get the attribute {@code interpolated}; so do boxes with {@code
 * keyframe="0"}, which CVAT itself has interpolated. After a track's last box nothing is.
 *
 * <p>An attribute whose value is {@code __undefined__}, CVAT's word for no value, is not there.
 *
 * <p>Sources: docs.cvat.ai, "XML annotation format", version 1.1; cvat-ai/cvat, {@code
 * cvat/apps/dataset_manager}: {@code formats/cvat.py} (dump_as_cvat_interpolation: what is written;
 * _parse_shape_ann: width is {@code xbr - xtl}), {@code annotation.py}
 * (TrackManager.get_interpolated_shapes, simple_interpolation), {@code bindings.py} (abs_frame_id:
 * numbers of frames).
 */
package org.fests.ingest.cvat;
