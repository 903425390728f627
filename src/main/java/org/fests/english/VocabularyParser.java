package org.fests.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.text.Nearest;
import org.fests.yaml.YamlSection;
import org.fests.yaml.YamlText;

/** Reads a user's lexicon. {@code docs/english.md} tells its keys. */
final class VocabularyParser {
  private static final List<String> KEYS =
      List.of("classes", "spaces", "kinds", "vague", "attributes", "adjectives");
  private static final List<String> SPACES = List.of("image", "ego", "world");
  private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([a-z]\\S*)");
  private static final Pattern USED = Pattern.compile("\\bself\\.(\\w+)");

  private final YamlSection lexicon;

  VocabularyParser(String text) {
    lexicon = YamlSection.of(new YamlText(text), KEYS);
  }

  Vocabulary parse() {
    return new Vocabulary(
        lexicon.texts("classes"), spaces(), kinds(), vague(), attributes(), adjectives(), Map.of());
  }

  private List<String> spaces() {
    List<String> spaces = lexicon.texts("spaces");
    for (String space : spaces) {
      if (!SPACES.contains(space)) {
        throw lexicon.errorAt(
            "spaces", "unknown space '%s'".formatted(space), Nearest.help(space, SPACES));
      }
    }
    return spaces;
  }

  private Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new TreeMap<>();
    YamlSection section = lexicon.words("kinds");
    for (String word : section.keys()) {
      List<String> members = section.texts(word);
      if (members.isEmpty()) {
        throw section.errorAt(
            word,
            "'%s' stands for nothing".formatted(word),
            "name a class, or several in brackets");
      }
      kinds.put(phrase(section, word), members);
    }
    return kinds;
  }

  private static String phrase(YamlSection section, String word) {
    if (!PHRASE.matcher(word).matches()) {
      throw section.errorAt(
          word, "'%s' is no word".formatted(word), "use letters and digits, words with one space");
    }
    return word;
  }

  private List<Vocabulary.Vague> vague() {
    List<Vocabulary.Vague> numbers = new ArrayList<>();
    YamlSection section = lexicon.words("vague");
    for (String word : section.keys()) {
      List<Vocabulary.Vague> known =
          BuiltIn.VOCABULARY.vague().stream().filter(vague -> vague.word().equals(word)).toList();
      if (known.isEmpty()) {
        List<String> words =
            BuiltIn.VOCABULARY.vague().stream().map(Vocabulary.Vague::word).toList();
        throw section.errorAt(
            word,
            "'%s' is no vague word of the language".formatted(word),
            Nearest.help(word, new TreeSet<>(words)));
      }
      section.texts(word).forEach(amount -> numbers.add(vague(section, amount, known)));
    }
    return numbers;
  }

  private static Vocabulary.Vague vague(
      YamlSection section, String text, List<Vocabulary.Vague> known) {
    Matcher amount = AMOUNT.matcher(text);
    String word = known.get(0).word();
    return known.stream()
        .filter(vague -> amount.matches() && amount.group(2).equals(vague.unit()))
        .findFirst()
        .map(
            vague ->
                new Vocabulary.Vague(
                    word, Double.parseDouble(amount.group(1)), vague.unit(), vague.meaning()))
        .orElseThrow(
            () ->
                section.errorAt(
                    word,
                    "'%s' is no number with a unit of %s".formatted(text, word),
                    "write as in " + examples(known)));
  }

  private static String examples(List<Vocabulary.Vague> known) {
    return String.join(
        " or ", known.stream().map(v -> Shape.of(v.amount()).label() + " " + v.unit()).toList());
  }

  private Map<String, String> attributes() {
    List<String> used =
        USED.matcher(GrammarReader.resource("grammar.txt"))
            .results()
            .map(match -> match.group(1))
            .filter(name -> name.length() > 1) // one letter stands for a name in the sentence
            .distinct()
            .sorted()
            .toList();
    YamlSection section = lexicon.section("attributes", used);
    Map<String, String> names = new LinkedHashMap<>();
    section.keys().forEach(word -> names.put(word, section.required(word)));
    return names;
  }

  private Map<String, Vocabulary.Said> adjectives() {
    Map<String, Vocabulary.Said> adjectives = new TreeMap<>();
    YamlSection section = lexicon.words("adjectives");
    for (String word : section.keys()) {
      YamlSection said = section.words(word);
      if (said.keys().size() != 1) {
        throw section.errorAt(
            word,
            "'%s' says nothing, or several things".formatted(word),
            "write {attribute: value}");
      }
      String attribute = said.keys().get(0);
      String literal =
          said.isFlag(attribute)
              ? said.flag(attribute).orElseThrow().toString()
              : Words.quoted(said.required(attribute));
      adjectives.put(phrase(section, word), new Vocabulary.Said(attribute, literal));
    }
    return adjectives;
  }
}
