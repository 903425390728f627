package org.fests.ingest.coco;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fests.ingest.coco.CocoTables.Picture;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.RecentBytes;
import org.fests.ingest.log.Reading;

/** Reads the lists of a document into its tables. A bad image is rejected, a bad class is fatal. */
final class ListReader {
  private static final int QUOTED = 160;

  private final JsonCursor cursor;
  private final RecentBytes recent;
  private final Reading reading;
  private final CocoTables tables;
  private long place;

  ListReader(JsonCursor cursor, RecentBytes recent, Reading reading, CocoTables tables) {
    this.cursor = cursor;
    this.recent = recent;
    this.reading = reading;
    this.tables = tables;
  }

  /** Reads an element's value. */
  @FunctionalInterface
  interface Element {
    void read() throws IOException;
  }

  /** Reads the list that is the current key's value. */
  void each(Element element) throws IOException {
    if (!cursor.array()) {
      return;
    }
    for (place = 0; cursor.nextElement(); place++) {
      element.read();
      if (cursor.flawed()) {
        return;
      }
    }
  }

  AnnotationReader annotations() {
    return new AnnotationReader(cursor, this::excerpt, reading);
  }

  /** Returns the text that ends with the token in hand. */
  private String excerpt() {
    return recent.before(cursor.parser().currentLocation().getByteOffset(), QUOTED);
  }

  void category() throws IOException {
    if (!cursor.objectHere()) {
      return;
    }
    long id = CocoTables.NONE;
    String name = "";
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "id" -> id = cursor.count(Long.MAX_VALUE);
        case "name" -> name = cursor.text();
        default -> cursor.skip();
      }
    }
    if (!cursor.flawed() && (id == CocoTables.NONE || name.isBlank())) {
      cursor.flaw("a category needs an id and a name");
    }
    if (!cursor.flawed() && !tables.category(id, name)) {
      cursor.flaw("category %d is given twice".formatted(id));
    }
  }

  void video() throws IOException {
    if (!cursor.objectHere()) {
      return;
    }
    long id = CocoTables.NONE;
    String name = "";
    double fps = 0;
    List<String> files = new ArrayList<>();
    long[] size = {0, 0};
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "id" -> id = cursor.count(Long.MAX_VALUE);
        case "name" -> name = cursor.text();
        case "file_name" -> name = name.isEmpty() ? cursor.text() : passed(name);
        case "fps", "frame_rate" -> fps = rate();
        case "file_names" -> names(files);
        case "width" -> size[0] = cursor.count(Integer.MAX_VALUE);
        case "height" -> size[1] = cursor.count(Integer.MAX_VALUE);
        default -> ignore("videos.");
      }
    }
    if (!cursor.flawed() && id == CocoTables.NONE) {
      cursor.flaw("a video needs an id");
    }
    if (!cursor.flawed() && !tables.video(id, name, fps, frames(id, files, size))) {
      cursor.flaw("video %d is given twice".formatted(id));
    }
  }

  private String passed(String name) throws IOException {
    cursor.skip();
    return name;
  }

  private double rate() throws IOException {
    cursor.parser().nextToken();
    if (cursor.parser().currentToken() == JsonToken.VALUE_NULL) {
      return 0;
    }
    double rate = cursor.numberHere();
    if (!(rate > 0 && rate <= 1e9)) {
      cursor.flaw("fps %s is not a number of frames a second".formatted(rate));
      return 0;
    }
    return rate;
  }

  private void names(List<String> files) throws IOException {
    if (cursor.array()) {
      while (cursor.nextElement()) {
        files.add(cursor.textHere());
      }
    }
  }

  private static List<Picture> frames(long video, List<String> files, long[] size) {
    List<Picture> frames = new ArrayList<>();
    for (String file : files) {
      frames.add(new Picture(frames.size(), video, frames.size(), file, size[0], size[1]));
    }
    return frames;
  }

  void track() throws IOException {
    if (!cursor.objectHere()) {
      return;
    }
    String track = "";
    long category = CocoTables.NONE;
    String name = "";
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "id" -> track = trackHere(cursor);
        case "category_id" -> category = cursor.count(Long.MAX_VALUE);
        case "name" -> name = cursor.text();
        default -> cursor.skip();
      }
    }
    tables.track(track, category, name);
  }

  void licence() throws IOException {
    if (!cursor.objectHere()) {
      return;
    }
    while (cursor.nextKey()) {
      if (cursor.key().equals("name")) {
        tables.licence(cursor.text());
      } else {
        cursor.skip();
      }
    }
  }

  /** Reads a track's name: a text, a whole number, or none. */
  static String trackHere(JsonCursor cursor) throws IOException {
    return switch (cursor.parser().nextToken()) {
      case VALUE_NULL -> "";
      case VALUE_STRING, VALUE_NUMBER_INT -> {
        String word = cursor.word();
        yield word.equals("-1") ? "" : word;
      }
      default -> {
        cursor.mismatch("text or a whole number");
        yield "";
      }
    };
  }

  void image() throws IOException {
    Flaw outer = cursor.flaw();
    long id = CocoTables.NONE;
    long video = CocoTables.NONE;
    long number = CocoTables.NONE;
    String file = "";
    long[] size = {0, 0};
    boolean object = cursor.objectHere();
    while (object && cursor.nextKey()) {
      switch (cursor.key()) {
        case "id" -> id = cursor.count(Long.MAX_VALUE);
        case "video_id" -> video = cursor.count(Long.MAX_VALUE);
        case "frame_id", "frame_index" -> number = number(number);
        case "file_name" -> file = cursor.text();
        case "width" -> size[0] = cursor.count(Integer.MAX_VALUE);
        case "height" -> size[1] = cursor.count(Integer.MAX_VALUE);
        default -> ignore("images.");
      }
    }
    if (!cursor.flawed() && id == CocoTables.NONE) {
      cursor.flaw("an image needs an id");
    }
    Picture picture = new Picture(place, video, number, file, size[0], size[1]);
    if (!cursor.flawed() && !tables.image(id, picture)) {
      cursor.flaw("image %d is given twice".formatted(id));
    }
    if (cursor.flawed()) {
      reading.rejectFrame(cursor.flaw().place(), cursor.flaw().reason(), excerpt(), 0);
    }
    cursor.restore(outer);
  }

  private long number(long known) throws IOException {
    String key = cursor.key();
    long number = cursor.count(Long.MAX_VALUE - 1);
    if (known != CocoTables.NONE && known != number) {
      cursor.flaw("%s %d is another number of the frame than %d".formatted(key, number, known));
    }
    return number;
  }

  private void ignore(String list) throws IOException {
    reading.tally().ignored(list + cursor.key());
    cursor.skip();
  }
}
