package org.fests.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fests.ingest.argoverse.Argoverse;
import org.fests.ingest.coco.Coco;
import org.fests.ingest.cvat.Cvat;
import org.fests.ingest.jsonl.Jsonl;
import org.fests.ingest.kitti.Kitti;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.mot.Mot;
import org.fests.ingest.nuscenes.NuScenes;
import org.fests.ingest.openlabel.OpenLabel;
import org.fests.ingest.scalabel.Scalabel;
import org.fests.ingest.strem.Strem;
import org.fests.ingest.table.TableFormat;
import org.fests.ingest.visdrone.VisDrone;
import org.fests.ingest.yolo.Yolo;

/** All formats of logs, in the order in which a user is told of them. */
public final class Formats {
  public static final List<Format> ALL =
      List.of(
          new Jsonl(),
          new Strem(),
          new OpenLabel(),
          new NuScenes(),
          new Argoverse(),
          new Mot(),
          new VisDrone(),
          new Cvat(),
          new TableFormat(),
          new Coco(),
          new Kitti(),
          new Scalabel(),
          new Yolo());

  private Formats() {}

  /** Returns the format of that name, if there is one. */
  public static Optional<Format> named(String word) {
    return ALL.stream().filter(format -> format.word().equals(word)).findFirst();
  }

  /** Returns why a file is no log by itself, if some format knows, in words that go after "it". */
  static Optional<String> noLog(Glance glance) {
    return ALL.stream().flatMap(format -> format.noLog(glance).stream()).findFirst();
  }

  /** Returns all names a user may write, {@code auto} first. */
  public static List<String> words() {
    return Stream.concat(Stream.of(ReadOptions.AUTO), ALL.stream().map(Format::word)).toList();
  }
}
