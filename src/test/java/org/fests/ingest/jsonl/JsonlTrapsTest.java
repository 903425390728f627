package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be wrong with the project's own JSON lines; ' stands for the quotation mark. */
class JsonlTrapsTest {
  private static final String BOX = "'class':'mug','track':'1','box':[10,20,4,6]";

  private static Collected read(String log) {
    return Collected.from(log.replace('\'', '"'), ReadOptions.forLake().format("fests"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'fests':2}                            | /fests      | this reader knows 1",
        "{'fests':'1'}                          | /fests      | must be a whole number",
        "{'fests':1,'recordin':'a'}             | /recordin   | did you mean recording?",
        "{'fests':1,'recording':7}              | /recording  | recording must be text",
        "{'fests':1,'space':'pixels'}           | /space      | image, ego or world",
        "{'fests':1,'spaces':{'a':'here'}}      | /spaces/a   | image, ego or world",
        "{'fests':1,'spaces':[]}                | /spaces     | must be an object",
        "{'fests':1,'period':'40'}              | /period     | is not a time such as 40ms",
        "{'fests':1,'period':'0ms'}             | /period     | is not a time such as 40ms",
        "{'fests':1,'period':'99999999999999s'} | /period     | is not a time such as 40ms",
        "{'fests':1,'rate':0}                   | /rate       | more than 0",
        "{'fests':1,'rate':'30'}                | /rate       | must be a number",
        "{'fests':1,'classes':'mug'}            | /classes    | must be an array",
        "{'fests':1,'classes':[1]}              | /classes/0  | must be text",
        "{'fests':1,'fests':1}                  | /fests      | given twice",
        "{'fests':1,'note':}                    | test.log:1: | not JSON",
      })
  void headerErrorEndsTheReading(String header, String place, String message) {
    LogException e =
        catchThrowableOfType(
            LogException.class, () -> read(header + "\n{'frame':0,'objects':[]}\n"));
    assertThat(e).isNotNull();
    assertThat(e.place().toString()).startsWith("test.log:1:").contains(place);
    assertThat(e).hasMessageContaining(message);
    assertThat(e.help()).contains("docs/format.md");
  }

  @Test
  void channelsOfDifferentSpacesAreNotReadTogether() {
    String log = "{'fests':1,'spaces':{'lidar':'ego'}}\n{'frame':0,'objects':[]}\n";
    assertThat(read(log).rejected()).isEmpty();
    assertThat(JsonlReaderTest.catchAny(log)).contains("different spaces").contains("read each");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'frame':1}                                  | 'objects' is missing",
        "{'objects':[{BOX}]}                          | 'frame' is missing",
        "{'frame':-1,'objects':[{BOX}]}               | frame -1 is not from 0",
        "{'frame':1.5,'objects':[{BOX}]}              | frame must be a whole number, not 1.5",
        "{'frame':9223372036854775807,'objects':[]}   | is not from 0",
        "{'frame':1,'frame':2,'objects':[{BOX}]}      | 'frame' is given twice",
        "{'frame':1,'time':1,'time_ns':1,'objects':[]} | 'time_ns' is given twice",
        "{'frame':1,'time':'1','objects':[{BOX}]}     | time must be a number, not text",
        "{'frame':1,'time':1e30,'objects':[{BOX}]}    | within 292 years",
        "{'frame':1,'time':1e-999999999,'objects':[]} | within 292 years",
        "{'frame':1,'time_ns':0.5,'objects':[]}       | whole number of nanoseconds",
        "{'frame':1,'time_ns':9223372036854775808,'objects':[]} | whole number of nanoseconds",
        "{'frame':1,'channel':'','objects':[]}        | channel is empty",
        "{'frame':1,'channel':3,'objects':[]}         | channel must be text",
        "{'frame':1,'objects':[],'channel':'a'}       | channel must stand before objects",
        "{'frame':1,'pose':[1,2,3],'objects':[]}      | pose must be four",
        "{'frame':1,'pose':[1,2,3,1e999],'objects':[]} | pose must be four",
        "{'frame':1,'pose':'here','objects':[]}       | pose must be an array",
        "{'frame':1,'objects':{}}                     | objects must be an array, not an object",
        "{'frame':1,'objects':[{BOX}                  | JSON ends in the middle",
        "{'frame':1,'objects':[{BOX}]} {}             | more follows",
        "[1]                                          | the document must be an object",
        "frame 1                                      | not JSON",
        "{'frame':1,'objects':[{BOX}}]                | not JSON",
      })
  void rejectsALineAlone(String line, String reason) {
    String bad = line.replace("BOX", BOX);
    String log = "{'frame':0,'objects':[{" + BOX + "}]}\n" + bad + "\n{'frame':2,'objects':[]}\n";
    Collected read = read(log);
    assertThat(read.report().frames()).isEqualTo(new Count(3, 2, 1, 0));
    assertThat(read.rejected()).hasSize(1);
    Rejected rejected = read.rejected().get(0);
    assertThat(rejected.kind()).isEqualTo(Rejected.Kind.FRAME);
    assertThat(rejected.place().line()).isEqualTo(2);
    assertThat(rejected.reason()).contains(reason);
    assertThat(rejected.record()).isEqualTo(bad.replace('\'', '"'));
    long lost = rejected.detections();
    assertThat(lost).isEqualTo(line.contains("objects':[{BOX}") ? 1 : 0);
    assertThat(read.report().detections()).isEqualTo(new Count(1 + lost, 1, lost, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7                                             | element must be an object, not 7 | ",
        "{'box':[1,2,3,4]}                             | 'class' is missing |",
        "{'class':'','box':[1,2,3,4]}                  | class is missing |",
        "{'class':null,'box':[1,2,3,4]}                | class must be text, not null | /class",
        "{'class':'mug'}                               | 'box' is missing |",
        "{'class':'mug','name':'mug','box':[1,2,3,4]}  | 'name' is given twice | /name",
        "{'class':'mug','box':[1,2,3]}                 | box has 3 numbers; in image space it is"
            + " [x,y,w,h] |",
        "{'class':'mug','box':[1,2,3,4,5,6]}           | box has 6 numbers |",
        "{'class':'mug','box':[1,2,3,4,5,6,7]}         | box has 7 numbers |",
        "{'class':'mug','box':[1,2,'3',4]}             | element must be a number, not text |"
            + " /box/2",
        "{'class':'mug','box':null}                    | box must be an array, not null | /box",
        "{'class':'mug','box':[1,2,-3,4]}              | negative size |",
        "{'class':'mug','box':[1e999,2,3,4]}           | not finite |",
        "{'class':'mug','box':[1,2,3,4],'score':2}     | score 2.0 is not in [0, 1] |",
        "{'class':'mug','box':[1,2,3,4],'score':'a'}   | score must be a number | /score",
        "{'class':'mug','box':[1,2,3,4],'track':1.5}   | track must be text or a whole number, not"
            + " 1.5 | /track",
        "{'class':'mug','box':[1,2,3,4],'track':'1'}   | track '1' occurs twice |",
        "{'class':'mug','box':[1,2,3,4],'id':1}        | track '1' occurs twice |",
        "{'class':'mug','box':[1,2,3,4],'quad':[]}     | 'quad' is given twice |",
        "{'class':'mug','quad':[[0,0],[1,0],[1,1]]}    | four corners in order |",
        "{'class':'mug','quad':[[0,0],[1,1],[1,0],[0,1]]} | four corners in order |",
        "{'class':'mug','quad':[[0,0],[1,0],[1],[0,1]]} | a corner has 1 numbers |",
        "{'class':'mug','quad':[0,0,1,0,1,1,0,1]}      | element must be an array, not 0 | /quad/0",
        "{'class':'mug','box':[1,2,3,4],'velocity':[1]} | velocity has 1 numbers |",
        "{'class':'mug','box':[1,2,3,4],'velocity':[1,2,1e999]} | velocity is not finite |",
        "{'class':'mug','box':[1,2,3,4],'attributes':{'a':[1]}} | a must be text, a number, true or"
            + " false, not an array | /attributes/a",
        "{'class':'mug','box':[1,2,3,4],'attributes':[]} | attributes must be an object |"
            + " /attributes",
        "{'class':'mug','box':[1,2,3,4],'attributes':{'n':1e999}} | 'n' is not a finite number |",
      })
  void rejectsADetectionAlone(String object, String reason, String path) {
    String log = "\n{'frame':0,'objects':[{" + BOX + "}," + object + "]}\n";
    Collected read = read(log);
    assertThat(read.report().frames()).isEqualTo(new Count(1, 1, 0, 0));
    assertThat(read.report().detections()).isEqualTo(new Count(2, 1, 1, 0));
    Rejected rejected = read.rejected().get(0);
    assertThat(rejected.kind()).isEqualTo(Rejected.Kind.DETECTION);
    assertThat(rejected.reason()).contains(reason);
    assertThat(rejected.place().toString())
        .startsWith("test.log:2:")
        .contains(" /objects/1" + (path == null ? "" : path));
    assertThat(read.clip().detections()).isEqualTo(1);
    assertThat(read.report().repaired().count()).isZero();
  }

  @Test
  void namesTheClassThatWasMeant() {
    Collected read =
        read(
            """
            {'fests':1,'classes':['mug','plate']}
            {'frame':0,'objects':[{'class':'plat','box':[1,2,3,4]}]}
            """);
    assertThat(read.rejected().get(0).reason())
        .isEqualTo("class 'plat' is not among the header's; did you mean plate?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'frame':0,'objects':[]}                        | 0 does not increase: the one before is"
            + " 3",
        "{'frame':3,'objects':[]}                        | 3 has channel 'main' already",
        "{'frame':4,'objects':[]}                        | no time, the ones before it have",
        "{'frame':4,'time':0.999999999,'objects':[]}     | time decreases",
      })
  void rejectsWhatDoesNotFollow(String line, String reason) {
    String second =
        line.contains("time") || line.contains("4") ? line : line.replace(",", ",'time':9,");
    Collected read = read("{'frame':3,'time':1,'objects':[]}\n" + second);
    assertThat(read.report().frames()).isEqualTo(new Count(2, 1, 1, 0));
    assertThat(read.rejected().get(0).reason()).contains(reason);
    assertThat(read.rejected().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void acceptsAnyOrderWhenToldTo() {
    String log =
        "{\"frame\":9,\"objects\":[]}\n{\"frame\":2,\"objects\":[]}\n{\"frame\":2,\"objects\":[]}";
    Collected read = Collected.from(log, ReadOptions.forMatching());
    assertThat(read.rejected()).isEmpty();
    assertThat(read.clip().columns().indexes()).containsExactly(9, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'frame':0,'objcts':[],'objects':[{'class':'a','box':[1,2,3,4],'color':'red'}]}",
      })
  void tellsOfKeysItDoesNotKnow(String line) {
    Collected read = read(line);
    assertThat(read.rejected()).isEmpty();
    assertThat(read.report().ignored())
        .containsOnlyKeys("objcts", "objects.color")
        .containsEntry("objcts", 1L);
  }
}
