package org.fests.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files: what every construct means, asked of engine and reference. */
final class SpecTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return SpecFiles.stanzas().stream()
        .flatMap(stanza -> stanza.questions().stream())
        .map(question -> DynamicTest.dynamicTest(question.title(), () -> Trial.of(question)));
  }

  @Test
  void areManyAndEachAsksSomething() throws IOException {
    List<Stanza> stanzas = SpecFiles.stanzas();
    assertThat(stanzas.size()).isGreaterThanOrEqualTo(400);
    assertThat(stanzas.stream().map(Stanza::title)).doesNotHaveDuplicates();
    assertThat(stanzas.stream().filter(stanza -> stanza.questions().isEmpty())).isEmpty();
  }
}
