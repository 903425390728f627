package org.fests.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void tellsNamesOfOneHashApart() {
    Names names = new Names();
    for (int round = 0; round < 3; round++) {
      assertEquals(0, names.code("Aa"));
      assertEquals(1, names.code("BB"));
      assertEquals(0, names.code(String.copyValueOf(new char[] {'A', 'a'})), "another object");
    }
    assertEquals(List.of("Aa", "BB"), names.inOrderOfUse());
  }

  @Test
  void numbersInOrderOfUse() {
    Random random = new Random(1);
    Names names = new Names();
    Map<String, Integer> codes = new HashMap<>();
    List<String> used = new ArrayList<>();
    for (int round = 0; round < 5000; round++) {
      String name = Integer.toString(random.nextInt(1000));
      if (codes.putIfAbsent(name, used.size()) == null) {
        used.add(name);
      }
      assertEquals(codes.get(name), names.code(name));
    }
    assertEquals(used, names.inOrderOfUse());
    List<String> sorted = used.stream().sorted().toList();
    assertArrayEquals(used.stream().mapToInt(sorted::indexOf).toArray(), names.places());
  }
}
