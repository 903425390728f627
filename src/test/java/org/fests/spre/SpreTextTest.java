package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreTextTest {
  private static final int SAMPLES = 10_000;
  private static final List<String> CLASSES =
      List.of(
          "car", "3d", "vehicle.car", "a-b", "traffic cone", "\"\\:]", "\u00e9t\u00e9", "E", " ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "[[:a:]][[:b:]]|[[:c:]]          # [[:a:]] [[:b:]] | [[:c:]]",
        "[[:a:]]([[:b:]]|[[:c:]])        # [[:a:]] ([[:b:]] | [[:c:]])",
        "(([[:a:]])([[:b:]][[:c:]]))     # [[:a:]] [[:b:]] [[:c:]]",
        "[[:a:]]&[[:b:]]|.               # [[:a:]] & [[:b:]] | .",
        "([[:a:]]|.)&[[:b:]]             # ([[:a:]] | .) & [[:b:]]",
        "~[[:a:]]*                       # ~[[:a:]]*",
        "(~[[:a:]])*                     # (~[[:a:]])*",
        "~[[:a:]][[:b:]]                 # ~[[:a:]] [[:b:]]",
        "~([[:a:]][[:b:]])               # ~([[:a:]] [[:b:]])",
        "~~.                             # ~~.",
        "((.*)*)+                        # .**+",
        ".{1,}.{0,}.{0,1}.{2,2}.{,3}.{1} # .+ .* .? .{2} .{0,3} .{1}",
        ".{1500ms,90s}.<,120s>.{0s,}     # .{1500ms,90s} .<,2min> .{0s,}",
        ".{0.5s,1.5s} .<1ns,1us>*        # .{500ms,1500ms} .<1ns,1us>*",
        "^(?<up> .*)$                    # ^ (?<up> .*) $",
        "(?<\"two\">.)(?<\"a b\">.)      # (?<two> .) (?<\"a b\"> .)",
        "E(c:=[:cup:],p:=[:a:]|[:b:]).|. # E(c := [:cup:], p := [:a:] | [:b:]) . | .",
      })
  void writesPatterns(String text, String canonical) {
    assertThat(SpreText.of(SpreParser.parse(text).spre())).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '`',
      value = {
        "!([:a:]&[:b:])|[:c:]\t!([:a:] & [:b:]) | [:c:]",
        "!@x(v)>3\t!(@x(v) > 3)",
        "!!v==w\t!!(v == w)",
        "[:a:]->[:b:]->[:c:]\t[:a:] -> [:b:] -> [:c:]",
        "([:a:]->[:b:])->[:c:]\t([:a:] -> [:b:]) -> [:c:]",
        "[:a:]->E(u:=[:b:])u==v\t[:a:] -> E(u := [:b:]) u == v",
        "E(u:=[:b:])(u==v)&[:c:]\tE(u := [:b:]) u == v & [:c:]",
        "[:c:]&(E(u:=[:b:])u==v)\t[:c:] & (E(u := [:b:]) u == v)",
        "@x(v)-3-2>(1+2)*3\t@x(v) - 3 - 2 > (1 + 2) * 3",
        "@x(v)-(3-2)>1*(2*3)\t@x(v) - (3 - 2) > 1 * (2 * 3)",
        "-3<- -3\t-3 < --3",
        "-(3)< -@x(v)*2\t-(3) < -@x(v) * 2",
        "-(1+2)<2--3\t-(1 + 2) < 2 - -3",
        "1e3<1E-9\t1000 < 1.0E-9",
        "1e300<.5\t1.0E300 < 0.5",
        "-0.0<101.\t-0 < 101",
        "NE[:a:]&NE(v)\tNE([:a:]) & NE(v)",
        "NE(((v|w)&!I(C(v))))\tNE((v | w) & !I(C(v)))",
        "NE(v|w&v)\tNE(v | w & v)",
        "NE(!(v|w))\tNE(!(v | w))",
        "v.class==\"a\\\"\\\\\"\tv.class == \"a\\\"\\\\\"",
        "v.\"3 d\"==true\tv.\"3 d\" == true",
        "v.score>=-.5\tv.score >= -0.5",
        "near(v,w,3*2)\tnear(v, w, 3 * 2)",
        "#(u:=[:a:]:u!=v)==#([:a:]|[:b:])\t#(u := [:a:] : u != v) == #([:a:] | [:b:])",
        "hold([:a:],5)|fill(true,0.2s)\thold([:a:], 5) | fill(true, 200ms)",
        "known(present(v))\tknown(present(v))",
        "prev(d(rate(@t())))<max(1,abs(2))\tprev(d(rate(@t()))) < max(1, abs(2))",
        "[:\"a-b\":]|[:\" \":]|[:x y:]\t[:a-b:] | [:\" \":] | [:\"x y\":]",
      })
  void writesFormulas(String text, String canonical) {
    String binder = "E(v := [:a:], w := [:b:]) [%s]";
    assertThat(SpreText.of(SpreParser.parse(binder.formatted(text)).spre()))
        .isEqualTo(binder.formatted(canonical));
  }

  @Test
  void writesAnEmptyPatternInsideAnotherByWhatItMeans() {
    assertThat(SpreText.of(new Spre.Empty())).isEmpty();
    assertThat(SpreText.of(new Spre.Repeat(new Spre.Empty(), 2, 2))).isEqualTo(".{0}{2}");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        1e15,
        1e-6,
        9.99e-7,
        123456789.125,
        4.9e-324,
        -4.9e-324,
        1.7976931348623157e308,
        -0.0
      })
  void writesNumbersExactly(double value) {
    String text = SpreText.of(new Metric.Constant(value));
    Spre.Symbol symbol = (Spre.Symbol) SpreParser.parse("[%s > 0]".formatted(text)).spre();
    assertThat(symbol.formula())
        .isEqualTo(
            new Formula.Compare(
                new Metric.Constant(value), Comparison.GREATER, new Metric.Constant(0)));
  }

  @Test
  void readsBackWhatItWrites() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      RandomSpre random = new RandomSpre(new SplittableRandom(seed), Feature.all(), CLASSES);
      Spre spre = random.pattern(1 + (int) (seed % 4));
      String text = SpreText.of(spre);
      Parsed parsed = SpreParser.parse(text);
      assertThat(parsed.spre()).as("seed %d: %s", seed, text).isEqualTo(spre);
      assertThat(SpreText.of(parsed.spre())).as("seed %d", seed).isEqualTo(text);
    }
  }
}
