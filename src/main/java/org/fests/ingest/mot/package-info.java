/**
 * MOTChallenge's CSV: ground truth, detections and results of tracking in the image. Start with
 * {@link org.fests.ingest.mot.Mot}.
 *
 * <table>
 * <caption>Columns; a row is one box of one frame</caption>
 * <tr><th>column</th><th>7</th><th>9</th><th>10</th></tr>
 * <tr><td>1 frame, from 1</td><td>x</td><td>x</td><td>x</td></tr>
 * <tr><td>2 track, -1 for none</td><td>x</td><td>x</td><td>x</td></tr>
 * <tr><td>3 to 6 left, top, width, height, pixels; the first pixel is 1</td><td>x</td><td>x</td>
 * <td>x</td></tr>
 * <tr><td>7 confidence of a detection; in ground truth a flag, 0 is not to be considered</td>
 * <td>x</td><td>flag</td><td>x</td></tr>
 * <tr><td>8 class, 1 to 13 or as {@code labels.txt} counts</td><td></td><td>x</td><td></td></tr>
 * <tr><td>9 visible share, 0 to 1</td><td></td><td>x</td><td></td></tr>
 * <tr><td>8 to 10 position on the ground, metres; -1,-1,-1 for none</td><td></td><td></td>
 * <td>x</td></tr>
 * </table>
 *
 * <p>The frame's number is the frame's index, as it stands. A box's x is left - 1 + width / 2, its
 * y top - 1 + height / 2: in pixels from the image's corner, x right, y down. Rows may come in any
 * order. {@code seqinfo.ini} beside the file or in the folder above it gives the recording's name,
 * the frames a second, how many frames there are (one without a row is empty) and the image's size.
 *
 * <p>Sources: motchallenge.net/instructions ("All frame numbers, target IDs and bounding boxes are
 * 1-based"; the flag; the world columns); Milan et al., MOT16, arXiv 1603.00831, section 3 (the
 * classes and the visibility); TrackEval, mot_challenge_2d_box.py (the classes' names, crowd being
 * 13); cvat-ai/datumaro, mot_format.py ({@code gt/labels.txt}: one name a line, counted from 1).
 */
package org.fests.ingest.mot;
