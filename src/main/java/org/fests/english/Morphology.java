package org.fests.english;

import java.util.Locale;
import java.util.Map;

/**
 * Inflected forms: one form stands for the singular and the plural of nouns and verbs. Words of the
 * grammar, of the lexicon and of sentences all pass through {@link #lemma}, so it need not give a
 * word of the dictionary, only the same one for all forms.
 */
final class Morphology {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("are", "is"),
          Map.entry("were", "is"),
          Map.entry("was", "is"),
          Map.entry("be", "is"),
          Map.entry("have", "has"),
          Map.entry("do", "does"),
          Map.entry("did", "does"),
          Map.entry("gray", "grey"),
          Map.entry("center", "centre"),
          Map.entry("centers", "centre"),
          Map.entry("centimeter", "centimetre"),
          Map.entry("centimeters", "centimetre"),
          Map.entry("kilometer", "kilometre"),
          Map.entry("kilometers", "kilometre"),
          Map.entry("goes", "go"),
          Map.entry("an", "a"),
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("knives", "knife"),
          Map.entry("buses", "bus"),
          Map.entry("axes", "axis"),
          Map.entry("does", "does"),
          Map.entry("bus", "bus"),
          Map.entry("always", "always"),
          Map.entry("metres", "metre"),
          Map.entry("meter", "metre"),
          Map.entry("meters", "metre"));

  private static final Map<String, String> PLURAL = Map.of("person", "people", "bus", "buses");

  private Morphology() {}

  /** Returns the form that stands for all forms of a word. */
  static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return irregular;
    }
    if (lower.length() < 4 || !lower.endsWith("s") || lower.endsWith("ss")) {
      return lower;
    }
    if (lower.endsWith("us") || lower.endsWith("is")) {
      return lower;
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    return cutsTwo(lower)
        ? lower.substring(0, lower.length() - 2)
        : lower.substring(0, lower.length() - 1);
  }

  private static boolean cutsTwo(String word) {
    return word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("sses")
        || word.endsWith("xes");
  }

  /** Returns the plural of a noun in the singular. */
  static String plural(String noun) {
    String irregular = PLURAL.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("sh") || noun.endsWith("ch");
    return noun + (hissing ? "es" : "s");
  }
}
