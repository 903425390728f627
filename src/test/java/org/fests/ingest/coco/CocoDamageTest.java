package org.fests.ingest.coco;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fests.ingest.Damage;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged document loses nothing without a word. */
class CocoDamageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'videos':[{'id':1,'name':'v','fps':25}],'categories':[{'id':1,'name':'car'}],"
            + "'tracks':[{'id':5,'name':'five','category_id':1}],"
            + "'images':[{'id':1,'video_id':1,'frame_id':0,'file_name':'a','width':64,'height':48},"
            + "{'id':2,'video_id':1,'frame_id':1,'file_name':'b','width':64,'height':48}],"
            + "'annotations':[{'id':1,'image_id':2,'category_id':1,'track_id':5,'bbox':[1,2,3,4],"
            + "'iscrowd':0,'score':0.5,'attributes':{'state':'open','n':2}},"
            + "{'id':2,'image_id':1,'track_id':5,'bbox':[1.5,2,3,4],'iscrowd':1}]}",
        "{'annotations':[{'id':8,'video_id':1,'category_id':3,'bboxes':[[0,0,2,2],null,[2,2,2,2]]}],"
            + "'videos':[{'id':1,'file_names':['v/0.jpg','v/5.jpg','v/10.jpg']}],"
            + "'categories':[{'id':3,'name':'car'}]}"
      })
  void countsAgree(String log) {
    byte[] bytes = log.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThat(Damage.outcomes(bytes, ReadOptions.forLake().format("coco"))).isPositive();
  }
}
