package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a wrong map, and where; marks stand around the place. */
class TableMapTest {
  private static final String GOOD = "columns: {frame: f, class: c}\nbox: {columns: b}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "columns: {frame: f, ^clas^: c}/nbox: {columns: b}     | unknown key 'clas'",
        "^colums^: {frame: f}                                  | unknown key 'colums'",
        "columns: ^{class: c}^/nbox: {columns: b}              | no column has the frame",
        "columns: {frame: f}/nbox: {columns: ^[a, b]^}         | box.columns names 2 columns",
        "columns: {frame: f}/nbox: ^{form: xyxy}^              | box.columns names 0 columns",
        "columns: {frame: f}/nbox: {form: ^xyzw^, columns: b}  | unknown form 'xyzw'",
        "columns: {frame: f}/nbox: {unit: ^feet^, columns: b}  | unknown unit 'feet'",
        "time_unit: ^min^/ncolumns: {time: t}/nbox: {columns: b} | unknown time_unit 'min'",
        "separator: ^'::'^/ncolumns: {frame: f}/nbox: {columns: b} | unknown separator '::'",
        "header: ^maybe^/ncolumns: {frame: f}/nbox: {columns: b} | expected true or false",
        "image_size: ^10by10^/ncolumns: {frame: f}/nbox: {columns: b} | '10by10' is no size",
        "header: false/ncolumns: {frame: ^f^}/nbox: {columns: 1} | a table without a header",
        "table: jsonl/ncolumns: {frame: ^1^}/nbox: {columns: b} | columns of this table have names",
        "columns: {frame: ^0^}/nbox: {columns: b}              | '0' is no column",
        "columns: {frame: f, velocity: ^[a, b]^}/nbox: {columns: b} | a velocity is three columns",
        "columns: {frame: f, attributes: ^[a]^}/nbox: {columns: b} | expected keys and values",
        "columns: {frame: f}/nbox: {columns: b}/nspace: ^ego^  | boxes of form xywh are not in ego",
        "columns: {frame: f}/nbox: ^{columns: b, form: cuboid}^ | boxes of form cuboid are not in",
        "columns: {time: f}/nbox: {columns: b}/nevery_frame: ^true^ | the rows have times",
        "columns: {time: f}/nbox: {columns: b}/nframe_rate: ^5^ | the rows have times",
        "columns: {frame: f, class: c}/nbox: {columns: b}/nconstants: ^{class: d}^"
            + " | class is a column and a constant",
        "space: ego/ncolumns: {frame: f}/nbox: ^{columns: b, form: cuboid, unit: shares}^"
            + " | a cuboid is in metres",
      })
  void pointsAtWhatIsWrong(String marked, String message) {
    String text = marked.replace("/n", "\n");
    int start = text.indexOf('^');
    int end = text.lastIndexOf('^') - 1;
    String map = text.replace("^", "");
    SourceException wrong =
        catchThrowableOfType(SourceException.class, () -> TableMapParser.parse("map.yaml", map));
    assertThat(wrong).as("no error in %s", map).isNotNull();
    assertThat(wrong).hasMessageContaining(message);
    assertThat(wrong.span().start()).isEqualTo(start);
    assertThat(map.substring(start, wrong.span().end()).strip())
        .isEqualTo(map.substring(start, end).strip());
    assertThat(wrong.help()).isNotBlank();
  }

  @Test
  void errorsAreDrawnWithACaret() {
    String map = "columns: {frame: f, clas: c}\nbox: {columns: b}\n";
    SourceException wrong =
        catchThrowableOfType(SourceException.class, () -> TableFormat.check("kitchen.yaml", map));
    assertThat(wrong.render("kitchen.yaml", map).replace("\r", ""))
        .isEqualTo(
            """
            kitchen.yaml:1:21: unknown key 'clas'
              columns: {frame: f, clas: c}
                                  ^^^^
              help: did you mean class?\
            """
                .stripIndent());
  }

  @Test
  void oneColumnMayServeTwice() {
    TableMap map =
        TableMapParser.parse(
            "m", "columns: {frame: f, track: f, class: c}\nbox: {columns: [a, b, a, b]}\n");
    assertThat(map.columns()).hasSize(4);
    assertThat(map.fields().track()).isEqualTo(map.fields().frame());
    assertThat(TableMapParser.parse("m", GOOD).columns()).hasSize(3);
  }
}
