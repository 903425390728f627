package org.fests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the table of layers in DESIGN.md: who may use whom, and which libraries. */
final class LayersTest {
  private static final String BELOW_SPARK =
      "text yaml geometry automaton scene spre logic match proof explain english question"
          + " tuple ingest rehearsal model";

  /** The JDK is free for all; then come the layers that a layer may use, and the libraries. */
  private static final List<Layer> TABLE =
      List.of(
          layer("text", ""),
          layer("yaml", "text", "org.yaml.snakeyaml.."),
          layer("geometry", "", "org.locationtech.jts.."),
          layer("automaton", ""),
          layer("scene", "geometry"),
          layer("spre", "text"),
          layer("logic", "scene spre geometry"),
          layer("match", "automaton logic spre scene"),
          layer("proof", "scene spre geometry"),
          layer("explain", "proof match logic spre scene"),
          layer("english", "spre text yaml"),
          layer("question", "english match logic spre scene yaml"),
          layer("tuple", "explain proof match english spre scene"),
          layer(
              "ingest",
              "scene text yaml",
              "com.fasterxml.jackson..",
              "org.yaml.snakeyaml..",
              "org.apache.arrow..",
              "org.apache.parquet.."), // tables, read where they lie, without Spark
          layer("rehearsal", "ingest match proof spre scene"),
          layer(
              "model",
              "rehearsal english match logic automaton spre scene text",
              "com.fasterxml.jackson.."),
          layer(
              "spark",
              BELOW_SPARK,
              "org.apache..",
              "scala..",
              "org.yaml.snakeyaml..",
              "com.github.luben.zstd.."), // pages of Parquet
          layer("cli", BELOW_SPARK + " spark", "*.."));

  /** The commands that run jobs. All others start without Spark, in a fraction of a second. */
  private static final Set<String> JOBS =
      Set.of(
          "RunCommand",
          "QuestionsCommand",
          "ImportCommand",
          "ExportCommand",
          "ImportTable",
          "DescribeCommand",
          "ReportText",
          "BenchLake",
          "NoisyStreet",
          "SqlCommand",
          "ShowCommand",
          "SparkWork");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.fests");

  @Test
  void aLayerUsesOnlyWhatTheTableAllows() {
    assertThat(violations(TABLE)).isEmpty();
  }

  @Test
  void everyClassIsInALayer() {
    String[] layers =
        Stream.concat(Stream.of("org.fests"), TABLE.stream().map(Layer::own))
            .toArray(String[]::new);
    assertThat(PRODUCTION).isNotEmpty().allMatch(resideInAnyPackage(layers));
  }

  /** The root package is for what all layers may know, such as the version. */
  @Test
  void theRootUsesNoLayer() {
    classes()
        .that()
        .resideInAPackage("org.fests")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.fests")
        .check(PRODUCTION);
  }

  @Test
  void onlyCommandsThatRunJobsTouchSpark() {
    noClasses()
        .that()
        .resideInAPackage("org.fests.cli..")
        .and(DescribedPredicate.not(runsJobs()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.fests.spark..", "org.apache.spark..")
        .check(PRODUCTION);
  }

  /** The launcher gives Spark's classes to those commands alone. */
  @Test
  void theLauncherKnowsTheCommandsThatRunJobs() throws IOException {
    String launcher = Files.readString(Path.of("jobs/fests"));
    String known = launcher.lines().filter(l -> l.startsWith("spark_commands=")).findFirst().get();
    assertThat(JOBS.stream().filter(name -> name.endsWith("Command")))
        .hasSizeGreaterThan(5)
        .allMatch(name -> known.contains(" " + word(name) + " "));
  }

  private static String word(String command) {
    return command.substring(0, command.length() - "Command".length()).toLowerCase(Locale.ROOT);
  }

  /** Guards the guard: a rule that looks at nothing would be green for ever. */
  @Test
  void aTableThatForgetsAllOtherLayersIsBroken() {
    List<Layer> broken = TABLE.stream().map(Layer::alone).toList();
    assertThat(violations(broken)).anyMatch(line -> line.contains("<org.fests.text."));
  }

  private static List<String> violations(List<Layer> table) {
    return table.stream().flatMap(LayersTest::violations).toList();
  }

  private static Stream<String> violations(Layer layer) {
    return classes()
        .that()
        .resideInAPackage(layer.own())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(layer.usable())
        .evaluate(PRODUCTION)
        .getFailureReport()
        .getDetails()
        .stream();
  }

  private static DescribedPredicate<JavaClass> runsJobs() {
    return DescribedPredicate.describe(
        "run jobs",
        type -> {
          String outermost = type.getName().replaceAll("^.*\\.|\\$.*$", "");
          return JOBS.contains(outermost);
        });
  }

  private static Layer layer(String name, String layers, String... libraries) {
    Stream<String> others =
        Arrays.stream(layers.split(" "))
            .filter(other -> !other.isEmpty())
            .map(LayersTest::packages);
    return new Layer(packages(name), Stream.concat(others, Arrays.stream(libraries)).toList());
  }

  private static String packages(String layer) {
    return "org.fests." + layer + "..";
  }

  /**
   * A row of the table, as ArchUnit's package patterns.
   *
   * @param own the layer's packages
   * @param others packages of the other layers and of the libraries that it may use
   */
  private record Layer(String own, List<String> others) {
    Layer alone() {
      return new Layer(own, List.of());
    }

    String[] usable() {
      return Stream.concat(
              Stream.of("java..", "javax.xml.stream..", "org.fests", own), others.stream())
          .toArray(String[]::new);
    }
  }
}
