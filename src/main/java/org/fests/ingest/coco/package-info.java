/**
 * COCO's JSON and its kin for videos: one document with the lists {@code images}, {@code
 * annotations} and {@code categories}, in any order; {@code videos} and {@code tracks} in COCO-VID
 * and TAO, {@code videos} alone in YouTube-VIS. Start with {@link org.fests.ingest.coco.Coco}.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>key</th><th>meaning here</th></tr>
 * <tr><td>{@code annotations[].bbox}</td><td>left, top, width, height in pixels, from the image's
 *     upper left corner, x right, y down: the box's centre is left + width / 2, top + height / 2
 *     </td></tr>
 * <tr><td>{@code annotations[].bboxes}</td><td>YouTube-VIS: one a frame of the video, null where
 *     the object is not seen; the annotation is the track</td></tr>
 * <tr><td>{@code annotations[].image_id, category_id}</td><td>the frame, the class</td></tr>
 * <tr><td>{@code annotations[].track_id, instance_id, attributes.track_id}</td><td>the track, the
 *     first of these that is there; -1 and null: none</td></tr>
 * <tr><td>{@code annotations[].score}</td><td>0 to 1; 1 where there is none</td></tr>
 * <tr><td>{@code annotations[].iscrowd, ignore}</td><td>attributes, where they are 1</td></tr>
 * <tr><td>{@code annotations[].attributes}</td><td>attributes; so is any other key whose value is a
 *     text, a number or a flag</td></tr>
 * <tr><td>{@code images[].frame_id, frame_index}</td><td>index of the frame; where no image of the
 *     video has one, the image's place in the list, from 0</td></tr>
 * <tr><td>{@code images[].video_id}</td><td>the recording</td></tr>
 * <tr><td>{@code videos[].fps}</td><td>frames a second</td></tr>
 * <tr><td>{@code tracks[].category_id}</td><td>TAO: class of annotations that name none</td></tr>
 * </table>
 *
 * <p>Sources: cocodataset.org, "Data format"; TAO's toolkit, tao.py (images[].frame_index, tracks);
 * mmtracking and ByteTrack, convert_mot_to_coco.py (frame_id, track_id, instance_id); YouTube-VIS,
 * "Data format" (bboxes, file_names); Datumaro's COCO exporter (attributes.track_id). Pixels count
 * from 0 and boxes are not inclusive: pycocotools, maskApi's bbIou takes width and height as they
 * are.
 */
package org.fests.ingest.coco;
