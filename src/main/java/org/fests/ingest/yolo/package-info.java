/**
 * YOLO's text files: a folder with one file a frame, one line a detection, columns divided by
 * blanks. Start with {@link org.fests.ingest.yolo.Yolo}.
 *
 * <table>
 * <caption>Lines by their number of columns; x and w are shares of the image's width, y and h of its
 * height, x to the right, y down, from the upper left corner</caption>
 * <tr><td>5</td><td>class x y w h: centre and size</td></tr>
 * <tr><td>6</td><td>the same and a confidence, or a track, as the folder shows</td></tr>
 * <tr><td>7</td><td>class x y w h confidence track</td></tr>
 * <tr><td>9, 10, 11</td><td>class x1 y1 x2 y2 x3 y3 x4 y4, and the same after it: corners around an
 *     oriented box</td></tr>
 * </table>
 *
 * <p>A file without lines is a frame without detections, a number without a file is a gap. Class
 * numbers are places in the list of names, from 0.
 *
 * <p>Sources: Ultralytics' docs, "Object Detection Datasets" and "Oriented Bounding Boxes"; its
 * ultralytics/engine/results.py, save_txt, for the order of confidence and track, each of which may
 * be left out; darknet's README and labelImg for obj.names and classes.txt; Roboflow's exports for
 * names that end in .rf. and a hash.
 */
package org.fests.ingest.yolo;
