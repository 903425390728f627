package org.fests.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftAttributesTest {
  private static final List<String> NAMES =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

  /** Holds what a map holds, in its order, whatever the detections before it had. */
  @Test
  void holdsTheLastValueOfEachNameInOrderOfFirstUse() {
    Random random = new Random(11);
    DraftAttributes attributes = new DraftAttributes();
    for (int round = 0; round < 5_000; round++) {
      attributes.clear();
      Map<String, AttributeValue> wanted = new LinkedHashMap<>();
      int most = 1 + random.nextInt(NAMES.size());
      for (int write = random.nextInt(16); write > 0; write--) {
        String name = NAMES.get(wanted.size() % most); // mostly as the detection before had them
        name = random.nextInt(4) == 0 ? NAMES.get(random.nextInt(most)) : name;
        name = random.nextInt(4) == 0 ? name.repeat(1 + random.nextInt(2)) : name;
        AttributeValue value = new AttributeValue.Numeric(write);
        attributes.put(name, value);
        wanted.put(name, value);
      }
      assertThat(names(attributes))
          .as("round %d", round)
          .containsExactlyElementsOf(wanted.keySet());
      assertThat(values(attributes))
          .as("round %d", round)
          .containsExactlyElementsOf(wanted.values());
    }
  }

  private static List<String> names(DraftAttributes attributes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < attributes.size(); i++) {
      names.add(attributes.name(i));
    }
    return names;
  }

  private static List<AttributeValue> values(DraftAttributes attributes) {
    List<AttributeValue> values = new ArrayList<>();
    for (int i = 0; i < attributes.size(); i++) {
      values.add(attributes.value(i));
    }
    return values;
  }
}
