package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;

class StaticChecksTest {
  @Test
  void findsEveryClassThatNoStreamHas() {
    Parsed parsed =
        SpreParser.parse(
            "E(v := [:car:] | [:bos:]) [[:van:] | v.class == \"cat\" & v.state == \"on\"]");
    List<SourceException> unknown = new KnownClasses(Set.of("car", "bus")).unknown(parsed);
    assertThat(unknown)
        .extracting(Throwable::getMessage)
        .containsExactly(
            "no stream has the class bos",
            "no stream has the class van",
            "no stream has the class cat");
    assertThat(unknown)
        .extracting(SourceException::help)
        .containsExactly("did you mean bus?", "known: bus, car", "did you mean car?");
    assertThat(parsed.text().substring(17, 24)).isEqualTo("[:bos:]");
    assertThat(unknown.get(0).span().start()).isEqualTo(17);
  }
}
