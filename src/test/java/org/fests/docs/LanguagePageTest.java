package org.fests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.match.MatchMode;
import org.fests.scene.Scenes;
import org.fests.spec.Opinions;
import org.fests.spec.Question;
import org.fests.spec.Stanza;
import org.fests.spec.Trial;
import org.fests.spre.Keyword;
import org.fests.spre.Measure;
import org.fests.spre.Relation;
import org.fests.text.SourceException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/language.md says is so: its examples are run by engine and reference. */
final class LanguagePageTest {
  private static final String SPRE = "spre";
  private static final String TIMELINE = "timeline";
  private static final String ERROR = "spre-error";

  private final Page page;

  LanguagePageTest() throws IOException {
    page = Page.read("docs/language.md");
  }

  @Test
  void everyBlockIsRun() {
    assertThat(page.blocks())
        .extracting(Page.Block::kind)
        .isSubsetOf(SPRE, TIMELINE, ERROR)
        .contains(ERROR);
    assertThat(page.lines())
        .filteredOn(line -> line.contains("```") || line.contains("~~~"))
        .hasSize(2 * page.blocks().size());
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(180);
  }

  @TestFactory
  Stream<DynamicTest> engineAndReferenceAnswerAsThePageDoes() {
    return examples().stream()
        .map(question -> DynamicTest.dynamicTest(question.title(), () -> Trial.of(question)));
  }

  @Test
  void threeTruthsAreJoinedAsTheTableSays() {
    String header = "| phi | psi | `!phi` | `phi & psi` | `phi \\| psi` | `phi -> psi` |";
    List<String> formulas = Page.cells(header);
    for (List<String> row : page.table(header)) {
      for (int column = 2; column < formulas.size(); column++) {
        String formula =
            formulas
                .get(column)
                .replace("`", "")
                .replace("phi", constant(row.get(0)))
                .replace("psi", constant(row.get(1)));
        String truth = row.get(column);
        Trial.of(new Question(formula, Scenes.parse("cup"), "", formula, truth));
      }
    }
  }

  private static String constant(String truth) {
    return truth.equals("unknown") ? "(1 / 0 > 0)" : truth;
  }

  @Test
  void errorsAreDrawnAsThePageShows() {
    for (Page.Block block : page.blocks(ERROR).toList()) {
      String pattern = block.lines().get(1).strip();
      SourceException error =
          catchThrowableOfType(SourceException.class, () -> Opinions.parsed(pattern));
      assertThat(error.render("pattern", pattern).lines().toList()).isEqualTo(block.lines());
    }
  }

  @Test
  void hasAnExampleOfEveryMeasureRelationAndMode() {
    List<String> wanted = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      wanted.add("@" + measure.word() + "(");
    }
    for (Relation relation : Relation.values()) {
      wanted.add(relation.word() + "(");
    }
    for (MatchMode mode : MatchMode.values()) {
      wanted.add("--mode " + mode.word());
    }
    String questions = examples().stream().map(Question::text).collect(Collectors.joining("\n"));
    assertThat(wanted).allSatisfy(word -> assertThat(questions).contains(word));
  }

  @Test
  void listsTheReservedWords() {
    String words =
        Arrays.stream(Keyword.values()).map(Keyword::word).collect(Collectors.joining(" "));
    assertThat(String.join(" ", page.lines())).contains("the relations, and " + words + ".");
  }

  @Test
  void limitsAreThoseOfTheConfiguration() throws IOException {
    Properties limits = new Properties();
    try (InputStream in = new FileInputStream("conf/limits.properties")) {
      limits.load(in);
    }
    for (List<String> row : page.table("| limit | value | what it bounds |")) {
      assertThat(limits.getProperty(row.get(0).replace("`", "")))
          .as(row.get(0))
          .isEqualTo(row.get(1).replace(",", ""));
    }
  }

  @Test
  void aPatternMayHaveMoreThan52Formulas() {
    String pattern = "[[:cup:]]|".repeat(51) + "[[:plate:]]";
    Opinions hand = new Opinions(Scenes.parse("hand / plate"));
    assertThat(hand.engineMatches(pattern, MatchMode.LONGEST, 1)).isEqualTo("1..2");
    assertThat(hand.referenceMatches(pattern, MatchMode.LONGEST)).isEqualTo("1..2");
  }

  private List<Question> examples() {
    Stream<Stanza> written =
        page.blocks(SPRE).map(block -> Stanza.of(SPRE, block.line(), block.lines()));
    Stream<Stanza> drawn =
        page.blocks(TIMELINE).map(block -> new Timeline(block.lines()).stanza(block.line()));
    return Stream.concat(written, drawn).flatMap(stanza -> stanza.questions().stream()).toList();
  }
}
