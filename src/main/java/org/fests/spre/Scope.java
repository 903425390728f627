package org.fests.spre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.text.Nearest;
import org.fests.text.SourceException;

/**
 * The variables that may be used at a place. A variable bound further in hides one of the same name
 * further out; one list of bindings has no name twice.
 */
final class Scope {
  /** What a variable stands for. */
  enum Kind {
    TRACK,
    DETECTION
  }

  /** What other languages call operators of this one. */
  private static final Map<String, String> OPERATORS = Map.of("not", "!", "and", "&", "or", "|");

  /** The innermost last. */
  private final List<Variable> variables = new ArrayList<>();

  void declare(Token name, Kind kind, List<Binding> sameList) {
    if (Keyword.reserved(name.text())) {
      throw new SourceException(
          name.span(),
          "%s is a word of the language".formatted(name.text()),
          "give the variable another name, such as %s1".formatted(name.text()));
    }
    if (sameList.stream().anyMatch(binding -> binding.variable().equals(name.text()))) {
      throw new SourceException(
          name.span(),
          "variable %s is bound twice".formatted(name.text()),
          "give the second another name, such as %s2".formatted(name.text()));
    }
    variables.add(new Variable(name.text(), kind));
  }

  /** Takes the variables that were declared last out of scope again. */
  void forget(List<Binding> bindings) {
    variables.subList(variables.size() - bindings.size(), variables.size()).clear();
  }

  /** Checks that the name is bound here, and returns it. */
  String use(Token name) {
    innermost(name);
    return name.text();
  }

  /** Checks that the name is bound to a track here, and returns it. */
  String useTrack(Token name) {
    if (innermost(name).kind() != Kind.TRACK) {
      throw new SourceException(
          name.span(),
          "variable %s is no track".formatted(name.text()),
          "bind it in front of the whole pattern: E(%s := [:car:]) [...]".formatted(name.text()));
    }
    return name.text();
  }

  private Variable innermost(Token name) {
    List<Variable> fromInside = new ArrayList<>(variables);
    Collections.reverse(fromInside);
    Optional<Variable> found =
        fromInside.stream().filter(variable -> variable.name().equals(name.text())).findFirst();
    return found.orElseThrow(
        () ->
            new SourceException(name.span(), "unknown variable " + name.text(), help(name.text())));
  }

  private String help(String word) {
    if (Keyword.reserved(word)) {
      return "%s is a word of the language; it is written %s(...)".formatted(word, word);
    }
    if (OPERATORS.containsKey(word)) {
      return "the operator is written " + OPERATORS.get(word);
    }
    Set<String> names = new LinkedHashSet<>(variables.stream().map(Variable::name).toList());
    List<String> close = Nearest.words(word, names);
    if (!close.isEmpty()) {
      return "did you mean %s?".formatted(String.join(" or ", close));
    }
    String known = names.isEmpty() ? "none" : String.join(", ", names);
    return "a class is written [:%s:]; variables here: %s".formatted(word, known);
  }

  /** A name and what it stands for. */
  private record Variable(String name, Kind kind) {}
}
