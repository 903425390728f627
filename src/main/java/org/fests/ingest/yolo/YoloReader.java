package org.fests.ingest.yolo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.fests.ingest.csv.CsvRows;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.ingest.yolo.FrameFiles.FrameFile;
import org.fests.ingest.yolo.LineReader.Extra;
import org.fests.scene.Space;

/** Reads a folder of text files: each is a frame, each line a detection. */
final class YoloReader implements FormatReader {
  private static final String CHANNEL = "camera";
  private static final int QUOTED = 160;

  private final Reading reading;
  private final FrameDraft frame = new FrameDraft();
  private final CsvRows rows;

  YoloReader(Reading reading) {
    this.reading = reading;
    rows = new CsvRows(Yolo.BLANKS, reading.options().limits().lineBytes());
  }

  @Override
  public void read(InputStream none) throws IOException {
    LogSource folder = reading.source();
    if (!folder.folder()) {
      throw reading.failure(
          Place.whole(folder.uri()), "a log of YOLO's is a folder of files", "name the folder");
    }
    Hints hints = reading.options().hints();
    if (hints.imageWidth() == 0) {
      throw reading.failure(
          Place.whole(folder.uri()),
          "boxes are shares of images whose size nobody says",
          "state it: --image-size 1280x720");
    }
    FrameFiles files = FrameFiles.of(folder);
    LineReader lines =
        new LineReader(
            ClassNames.of(reading),
            extra(files),
            hints.imageWidth(),
            hints.imageHeight(),
            reading.tally());
    for (Map.Entry<String, List<FrameFile>> one : files.recordings().entrySet()) {
      Streams streams = new Streams(reading, facts(one.getKey(), files.recordings().size() > 1));
      for (FrameFile file : one.getValue()) {
        frame(file, lines);
        streams.accept(frame);
      }
      streams.finish();
    }
  }

  /** Looks for a line that shows what a single column after the box is. */
  private Extra extra(FrameFiles files) throws IOException {
    boolean asked = false;
    for (List<FrameFile> frames : files.recordings().values()) {
      for (FrameFile file : frames) {
        try (InputStream bytes = Unpacked.of(source(file).open())) {
          rows.begin(bytes);
          while (rows.next()) {
            Extra shown = LineReader.shown(rows.row());
            if (shown != Extra.UNKNOWN) {
              return shown;
            }
            asked |= LineReader.asks(rows.row());
          }
        }
      }
    }
    if (asked) {
      throw reading.failure(
          Place.whole(reading.source().uri()),
          "the last column is 0 or 1 in all lines: a confidence, or a track",
          "write both, confidence and track");
    }
    return Extra.UNKNOWN;
  }

  private LogSource source(FrameFile file) throws IOException {
    return reading.source().at(file.name()).orElseThrow();
  }

  private void frame(FrameFile file, LineReader lines) throws IOException {
    LogSource source = source(file);
    frame.clear().index(file.number()).place(() -> Place.whole(source.uri()), () -> "");
    Hints hints = reading.options().hints();
    SampleDraft sample =
        frame
            .sample(CHANNEL)
            .image(
                new Image(FrameFiles.stem(file.name()), hints.imageWidth(), hints.imageHeight()));
    try (InputStream bytes = Unpacked.of(source.open())) {
      rows.begin(bytes);
      while (rows.next()) {
        String flaw = lines.read(rows.row(), sample);
        if (flaw.isEmpty()) {
          sample.keep();
        } else {
          frame.flawedDetection(
              new Place(source.uri(), rows.row().line(), 0, ""), flaw, rows.row().excerpt(QUOTED));
        }
      }
    }
  }

  private LogFacts facts(String prefix, boolean several) {
    String name = prefix.replaceAll("[^A-Za-z0-9]+$", "");
    return new LogFacts(
        several
            ? reading.recordingIdAmong(name.isEmpty() ? folderName() : name)
            : reading.recordingId(folderName()),
        Space.IMAGE,
        Map.of(),
        0,
        reading.options().labels().frameRate(),
        reading.provenance(""));
  }

  /** Returns the folder's name, or of a folder called labels the name of the one above. */
  private String folderName() {
    String[] names = reading.source().uri().split("/+");
    String last = names[names.length - 1];
    return last.equals("labels") && names.length > 1 && !names[names.length - 2].isBlank()
        ? names[names.length - 2]
        : last;
  }
}
