package org.fests.spark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.fests.english.Vocabulary;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.fests.text.SourceException;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.SplitRule;
import org.fests.tuple.TupleRules;
import org.fests.tuple.WindowRule;
import org.fests.yaml.YamlSection;
import org.fests.yaml.YamlText;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the text of a job file. */
final class JobFileParser {
  static final WindowRule WINDOWS = new WindowRule(24, 8, 240);
  static final NegativeRule NEGATIVES = new NegativeRule(1, 4);
  static final SplitRule SPLIT = new SplitRule(0.8, 0.1, 0.1);
  static final long SEED = 1;
  private static final int MANY = 1_000_000_000;

  private final String name;
  private final Files files;

  /**
   * Prepares to read.
   *
   * @param name the job's, if the file gives none
   */
  JobFileParser(String name, Files files) {
    this.name = name;
    this.files = files;
  }

  /** The files that a job file names. */
  interface Files {
    List<QueryText> catalogue(String path);

    Vocabulary lexicon(String path);

    /** Returns the text of a map, checked. */
    String map(String path);
  }

  /**
   * Reads a job file.
   *
   * @throws SourceException where it is wrong
   */
  JobFile parse(String text) {
    YamlText yaml = new YamlText(text);
    YamlSection job = YamlSection.of(yaml, yaml.compose(), JobKey.wordsIn(""));
    String output = job.required(JobKey.OUTPUT.word());
    job.word(JobKey.MODE.word(), List.of("longest"));
    return new JobFile(
        job.text(JobKey.NAME.word()).orElse(name),
        job.text(JobKey.LAKE.word()).orElse(output + "/lake"),
        job.texts(JobKey.LOGS.word()),
        imports(section(job, JobKey.IMPORT)),
        questions(yaml, job),
        output,
        rules(job));
  }

  private static YamlSection section(YamlSection job, JobKey key) {
    return job.section(key.word(), JobKey.wordsIn(key.word()));
  }

  private Questions questions(YamlText yaml, YamlSection job) {
    Node queries =
        job.node(JobKey.QUERIES.word())
            .orElseThrow(
                () -> job.error("key 'queries' is missing", "name a catalogue, or list queries"));
    Vocabulary words = job.text(JobKey.LEXICON.word()).map(files::lexicon).orElse(Vocabulary.NONE);
    if (queries instanceof SequenceNode) {
      return new Questions(name, Catalogue.read(yaml, queries), words);
    }
    String path = job.text(queries);
    return new Questions(path, files.catalogue(path), words);
  }

  private Hints hints(YamlSection section) {
    Hints hints = Hints.NONE.className(section.text(JobKey.CLASS.word()).orElse(""));
    Optional<String> size = section.text(JobKey.IMAGE_SIZE.word());
    if (size.isPresent()) {
      Matcher pixels = Hints.SIZE.matcher(size.get());
      if (!pixels.matches()) {
        throw section.error(
            section.node(JobKey.IMAGE_SIZE.word()).orElseThrow(),
            "image_size is not a size",
            "write pixels, as 1280x720");
      }
      hints = hints.imageSize(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2)));
    }
    Optional<String> map = section.text(JobKey.MAP.word());
    return map.isPresent() ? hints.map(map.get(), files.map(map.get())) : hints;
  }

  private static Mending mending(YamlSection section) {
    Mending mending =
        Mending.USUAL.fillGaps(
            section.whole(JobKey.FILL_GAPS.word(), 0, Mending.MOST_FRAMES).orElse(0L).intValue());
    return section.flag(JobKey.STRICT.word()).orElse(false) ? mending.strict() : mending;
  }

  private ImportRule imports(YamlSection section) {
    ImportRule standard = ImportRule.DEFAULT;
    return new ImportRule(
        section.word(JobKey.FORMAT.word(), ImportRule.FORMATS).orElse(standard.format()),
        section.word(JobKey.CHANNELS.word(), ImportRule.CHANNELS).orElse(standard.channels()),
        section.text(JobKey.LICENCE.word()).orElse(standard.licence()),
        section.number(JobKey.FRAME_RATE.word(), 0.001, 1e6).orElse(standard.frameRate()),
        hints(section),
        mending(section),
        whole(section, JobKey.CLIP_FRAMES, 1, standard.clipFrames()));
  }

  private static TupleRules rules(YamlSection job) {
    return new TupleRules(
        windows(section(job, JobKey.WINDOWS)),
        negatives(section(job, JobKey.NEGATIVES)),
        split(section(job, JobKey.SPLIT)),
        job.whole(JobKey.SEED.word(), Integer.MIN_VALUE, Integer.MAX_VALUE).orElse(SEED));
  }

  private static WindowRule windows(YamlSection section) {
    int min = whole(section, JobKey.MIN_FRAMES, 1, WINDOWS.minFrames());
    int context = whole(section, JobKey.CONTEXT_FRAMES, 0, WINDOWS.contextFrames());
    int max = whole(section, JobKey.MAX_FRAMES, 1, Math.max(min, WINDOWS.maxFrames()));
    if (max < min) {
      throw section.error(
          "windows.max_frames is less than windows.min_frames", "write the larger one as maximum");
    }
    return new WindowRule(min, context, max);
  }

  private static NegativeRule negatives(YamlSection section) {
    return new NegativeRule(
        section.number(JobKey.RATIO.word(), 0, 1000).orElse(NEGATIVES.ratio()),
        whole(section, JobKey.PER_STREAM, 0, NEGATIVES.perStream()));
  }

  private static SplitRule split(YamlSection section) {
    double train = section.number(JobKey.TRAIN.word(), 0, 1e9).orElse(SPLIT.train());
    double validation = section.number(JobKey.VALIDATION.word(), 0, 1e9).orElse(SPLIT.validation());
    double test = section.number(JobKey.TEST.word(), 0, 1e9).orElse(SPLIT.test());
    if (train + validation + test <= 0) {
      throw section.error("all weights of split are 0", "write one above 0");
    }
    return new SplitRule(train, validation, test);
  }

  private static int whole(YamlSection section, JobKey key, int least, int standard) {
    return section.whole(key.word(), least, MANY).orElse((long) standard).intValue();
  }
}
