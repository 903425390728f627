package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;

/** Each pattern of the corpus in many sentences, and some ways to say it held out. */
final class ParaphrasesTest {
  private static final int MOST = 12;
  private static final long SPLIT = 1;

  /** What asks, articles and the last sign: sentences that differ in more say it otherwise. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^(find (when|where|every time that|all scenes where) |show me when |when is it that "
              + "|look for moments when )|\\b(an?|the) |[.?]$");

  @Test
  void eachPatternIsSaidInManySentences() throws IOException {
    List<CorpusTest.Pair> pairs = CorpusTest.meant().toList();
    double sentences = 0;
    double statements = 0;
    for (CorpusTest.Pair pair : pairs) {
      List<String> told = told(pair, Paraphrasing.of(MOST, 1));
      sentences += told.size();
      statements += told.stream().map(s -> FRAME.matcher(s).replaceAll("")).distinct().count();
      assertThat(told).as(pair.sentence()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
      assertMeans(pair, told);
    }
    assertThat(sentences / pairs.size()).isGreaterThan(11.5);
    assertThat(statements / pairs.size()).isGreaterThan(10);
  }

  private static void assertMeans(CorpusTest.Pair pair, List<String> told) {
    String last = told.get(told.size() - 1);
    Spre back = InSpace.of(pair.space()).read(last).get(0).pattern().spre();
    assertThat(NormalForm.of(back)).as(last).isEqualTo(NormalForm.of(pair.read().spre()));
  }

  private static List<String> told(CorpusTest.Pair pair, Paraphrasing wanted) {
    return InSpace.of(pair.space()).paraphrases(pair.read().spre(), wanted);
  }

  @Test
  void theSeedDrawsThem() {
    Spre pattern = SpreParser.parse("E(c := [:cup:], p := [:plate:]) [left_of(c, p)]{2s,}").spre();
    English english = InSpace.of("image");
    List<String> told = english.paraphrases(pattern, Paraphrasing.of(MOST, 1));
    assertThat(english.paraphrases(pattern, Paraphrasing.of(MOST, 1))).isEqualTo(told);
    assertThat(english.paraphrases(pattern, Paraphrasing.of(MOST, 2))).isNotEqualTo(told);
  }

  /** Returns every fourth pair, or all of them with -Dlaw.rounds=10000. */
  private static List<CorpusTest.Pair> some() throws IOException {
    List<CorpusTest.Pair> all = CorpusTest.meant().toList();
    int step = Integer.getInteger("law.rounds", 300) < 10_000 ? 4 : 1;
    return IntStream.range(0, all.size() / step).mapToObj(i -> all.get(i * step)).toList();
  }

  @Test
  void trainingSentencesHaveNothingThatIsHeldOut() throws IOException {
    for (CorpusTest.Pair pair : some()) {
      Set<String> heldOut = new HashSet<>(InSpace.of(pair.space()).heldOutWords(SPLIT));
      List<String> told = told(pair, new Paraphrasing(3, 1, Phrasings.TRAINING, SPLIT));
      assertThat(told).as(pair.sentence()).isNotEmpty();
      for (String sentence : told) {
        assertThat(Word.of(sentence)).as(sentence).noneMatch(w -> heldOut.contains(w.lemma()));
      }
    }
  }

  @Test
  void eachHeldOutSentenceNeedsSomethingThatIsHeldOut() throws IOException {
    Lexicon lexicon = Lexicon.of(List.of(), "image");
    Reader training = new Reader(new Split(InSpace.grammar("image"), SPLIT).training(), lexicon);
    List<CorpusTest.Pair> pairs =
        some().stream().filter(pair -> pair.space().equals("image")).toList();
    double sentences = 0;
    for (CorpusTest.Pair pair : pairs) {
      List<String> told = told(pair, new Paraphrasing(3, 1, Phrasings.HELD_OUT, SPLIT));
      sentences += told.size();
      for (String sentence : told) {
        assertThat(training.understood(sentence)).as(sentence).isEmpty();
      }
    }
    assertThat(sentences / pairs.size()).isGreaterThan(2.5);
  }

  @Test
  void anotherSplitHoldsOutOtherWords() {
    English english = InSpace.of("image");
    assertThat(english.heldOutWords(1)).hasSizeGreaterThan(10);
    assertThat(english.heldOutWords(2))
        .hasSizeGreaterThan(10)
        .isNotEqualTo(english.heldOutWords(1));
  }
}
