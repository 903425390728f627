package org.fests.ingest.cvat;

import java.util.List;
import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Reading;

/** CVAT's XML 1.1, for video and for images. */
public final class Cvat implements Format {
  static final String ROOT = "annotations";

  /** CVAT does not name the sensor. */
  static final String CHANNEL = "camera";

  private static final List<String> MARKS = List.of("<meta", "<track", "<image", "<version");

  @Override
  public String word() {
    return "cvat";
  }

  @Override
  public String importer() {
    return "cvat-xml/1";
  }

  @Override
  public Optional<String> sign(Glance glance) {
    String text = glance.text();
    boolean known = MARKS.stream().anyMatch(text::contains);
    return known && root(text).equals(ROOT)
        ? Optional.of("the elements of CVAT's XML, <annotations> with <meta>, <track> or <image>")
        : Optional.empty();
  }

  /** Knows what JAAD's data set has beside its boxes: facts of whole frames, which no log holds. */
  @Override
  public Optional<String> noLog(Glance glance) {
    return switch (root(glance.text())) {
      case "traffic_scene" -> Optional.of("holds JAAD's traffic signs by frame, and no objects");
      case "vehicle_info" -> Optional.of("holds what JAAD's car does by frame, and no objects");
      default -> Optional.empty();
    };
  }

  @Override
  public FormatReader reader(Reading reading) {
    return new CvatReader(reading);
  }

  @Override
  public Optional<LogWriter> writer(LogTarget target) {
    return Optional.of(new CvatWriter(target));
  }

  @Override
  public String extension() {
    return ".xml";
  }

  /** Returns the name of the root element, or empty text if this is no XML. */
  private static String root(String text) {
    int at = 0;
    while (text.startsWith("<", at)) {
      int end;
      if (text.startsWith("<!--", at)) {
        end = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        end = after(text, "?>", at);
      } else if (text.startsWith("<!", at)) {
        end = after(text, ">", at);
      } else {
        return name(text, at + 1);
      }
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return "";
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static String name(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return text.substring(from, at);
  }
}
