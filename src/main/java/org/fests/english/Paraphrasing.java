package org.fests.english;

/**
 * Which paraphrases are wanted.
 *
 * @param most how many; there may be fewer
 * @param seed draws them: the same one gives the same sentences
 * @param phrasings which ways to say a thing they use
 * @param split decides which words and phrasings are held out; one for a whole data set
 */
public record Paraphrasing(int most, long seed, Phrasings phrasings, long split) {
  public Paraphrasing {
    if (most < 1) {
      throw new IllegalArgumentException("Invalid paraphrasing: %d sentences".formatted(most));
    }
  }

  /** Returns the wish for so many in all ways. */
  public static Paraphrasing of(int most, long seed) {
    return new Paraphrasing(most, seed, Phrasings.ALL, 0);
  }
}
