package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FreeVariablesTest {
  /** Each formula stands behind a binder of c and p. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[:cup:] % ''",
        "left_of(c, p) % c p",
        "@x(p) > @x(c) % p c",
        "present(p) | c.score > 0.5 % p c",
        "E(v := [:cup:]) near(v, c) % c",
        "E(v := [:cup:] & p) near(v, c) % c p",
        "E(v := [:cup:], w := [:cup:] & v) near(v, w) % ''",
        "#(v := [:cup:] : near(v, p)) > 2 & hold(c == p, 3) % p c",
        "d(@x(c)) > prev(@x(p)) % c p",
      })
  void findsThemInTheOrderOfUse(String formula, String variables) {
    Spre spre = SpreParser.parse("E(c := [:cup:], p := [:plate:]) [" + formula + "]").spre();
    Spre body = ((Spre.TrackBinder) spre).body();
    Formula parsed = ((Spre.Symbol) body).formula();
    assertThat(String.join(" ", FreeVariables.of(parsed))).isEqualTo(variables);
  }
}
