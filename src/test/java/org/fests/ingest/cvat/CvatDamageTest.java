package org.fests.ingest.cvat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fests.ingest.Damage;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;

class CvatDamageTest {
  private static final String VIDEO =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <annotations><version>1.1</version>
      <meta><task><name>walk</name><size>6</size><start_frame>2</start_frame>
      <stop_frame>12</stop_frame><frame_filter>step=2</frame_filter>
      <labels><label><name>car</name><attributes><attribute>~checkbox=parked:false</attribute>
      </attributes></label></labels>
      <original_size><width>640</width><height>480</height></original_size></task></meta>
      <track id="0" label="car" source="manual">
      <box frame="2" keyframe="1" outside="0" occluded="0" xtl="1.50" ytl="2" xbr="30" ybr="40">
      <attribute name="parked">true</attribute></box>
      <box frame="8" keyframe="1" outside="0" occluded="1" xtl="3" ytl="4" xbr="33" ybr="44"/>
      <box frame="10" keyframe="1" outside="1" occluded="1" xtl="3" ytl="4" xbr="33" ybr="44"/>
      </track>
      <track id="1" label="person"><box frame="4" xtl="5" ytl="6" xbr="7" ybr="8" rotation="9"/>
      </track>
      </annotations>
      """;

  private static final String PICTURES =
      """
      <annotations><meta><task><name>yard</name><size>3</size></task></meta>
      <image id="0" name="a.png" width="640" height="480">
      <box label="car" occluded="0" xtl="1" ytl="2" xbr="3" ybr="4"/></image>
      <image id="1" name="b.png" width="640" height="480"></image>
      <image id="2" name="c.png" width="640" height="480"><tag label="rain"/>
      <box label="bus" occluded="0" xtl="1" ytl="2" xbr="3" ybr="4" rotation="45">
      <attribute name="note">a &lt; b</attribute></box></image></annotations>
      """;

  @Test
  void damagedVideosAreReadOrRefused() {
    assertThat(outcomes(VIDEO)).isBetween(80, 900);
  }

  @Test
  void damagedPicturesAreReadOrRefused() {
    assertThat(outcomes(PICTURES)).isBetween(80, 900);
  }

  private static int outcomes(String xml) {
    return Damage.outcomes(
        xml.getBytes(StandardCharsets.UTF_8), ReadOptions.forLake().format("cvat"));
  }
}
