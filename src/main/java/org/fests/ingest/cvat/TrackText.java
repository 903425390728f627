package org.fests.ingest.cvat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.json.NumberText;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;

/** Writes tracks: each box that is there, and one that is outside where the track breaks off. */
final class TrackText {
  /** Attributes that CVAT has a place for in the box itself. */
  static final Set<String> OWN = Set.of(Attribute.OCCLUDED, Attribute.INTERPOLATED.name());

  private final XmlText xml;
  private final List<List<Spot>> tracks;
  private final Set<String> names = new HashSet<>();
  private final long step;
  private final long lastFrame;
  private int number;

  TrackText(XmlText xml, Drawn drawn) {
    this.xml = xml;
    tracks = drawn.tracks();
    step = drawn.step();
    lastFrame = drawn.lastFrame();
    tracks.forEach(track -> names.add(track.get(0).trackName()));
  }

  void write() throws IOException {
    for (List<Spot> track : tracks) {
      write(track);
    }
  }

  private void write(List<Spot> track) throws IOException {
    Spot before = track.get(0);
    xml.open("track", "id", name(before), "label", before.className(), "source", "auto");
    for (Spot spot : track) {
      if (spot.index() > before.index() + step) {
        box(before, before.index() + step, "1");
      }
      box(spot, spot.index(), "0");
      before = spot;
    }
    if (before.index() < lastFrame) {
      box(before, before.index() + step, "1");
    }
    xml.close("track");
  }

  /** Returns the track's name, or a number that is no other one's name. */
  private String name(Spot spot) {
    if (!spot.trackName().isEmpty()) {
      return spot.trackName();
    }
    while (!names.add(Integer.toString(number))) {
      number++;
    }
    return Integer.toString(number);
  }

  private void box(Spot spot, long frame, String outside) throws IOException {
    FrameBatch clip = spot.clip();
    int d = spot.detection();
    double degrees = Math.toDegrees(clip.angle(d));
    xml.open(
        "box",
        "frame",
        frame,
        "keyframe",
        outside.equals("0") && spot.flagged(Attribute.INTERPOLATED.name()) ? "0" : "1",
        "outside",
        outside,
        "occluded",
        spot.flagged(Attribute.OCCLUDED) ? "1" : "0",
        "xtl",
        NumberText.of(clip.x(d) - clip.width(d) / 2),
        "ytl",
        NumberText.of(clip.y(d) - clip.height(d) / 2),
        "xbr",
        NumberText.of(clip.x(d) + clip.width(d) / 2),
        "ybr",
        NumberText.of(clip.y(d) + clip.height(d) / 2),
        "rotation",
        NumberText.of(degrees < 0 ? degrees + 360 : degrees));
    for (AttributeColumn column : clip.attributes()) {
      Optional<AttributeValue> value = column.of(d);
      if (value.isPresent() && !OWN.contains(column.name())) {
        xml.text("attribute", text(value.get()), "name", column.name());
      }
    }
    xml.close("box");
  }

  private static String text(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return text.value();
    }
    return value instanceof AttributeValue.Numeric number
        ? NumberText.of(number.value())
        : Boolean.toString(((AttributeValue.Flag) value).value());
  }
}
