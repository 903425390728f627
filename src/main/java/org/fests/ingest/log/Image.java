package org.fests.ingest.log;

/**
 * The picture that a sample's detections were found in. No engine looks at it; exports name it.
 *
 * @param path as the log has it
 * @param width pixels, 0 when unknown
 * @param height pixels, 0 when unknown
 */
public record Image(String path, long width, long height) {
  public static final Image UNKNOWN = new Image("", 0, 0);
}
