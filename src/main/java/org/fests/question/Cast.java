package org.fests.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fests.spre.Keyword;

/**
 * The objects of one question: tracks, each the same throughout. Its binder lists them in order of
 * their names, so that two questions about the same objects bind them in the same way.
 */
final class Cast {
  /** The variable for some or every object of a frame, which is no track. */
  static final String ANY = "x";

  private final Map<String, String> classes = new LinkedHashMap<>(); // by variable

  int size() {
    return classes.size();
  }

  /** Returns the variables for objects of some classes: those it has already, else new ones. */
  List<String> of(List<String> wanted) {
    List<String> variables = new ArrayList<>();
    for (String name : wanted) {
      variables.add(
          classes.keySet().stream()
              .filter(variable -> classes.get(variable).equals(name))
              .filter(variable -> !variables.contains(variable))
              .findFirst()
              .orElseGet(() -> introduced(name)));
    }
    return variables;
  }

  /** Returns whether a topic says no more than that one of these objects is there. */
  boolean names(Topic topic) {
    return topic.kind() == Topic.Kind.PRESENCE && classes.containsValue(topic.classes().get(0));
  }

  /** Returns how many objects there would be with those of some classes. */
  int sizeWith(List<String> wanted) {
    int more = 0;
    for (String name : Set.copyOf(wanted)) {
      int needed = Collections.frequency(wanted, name);
      more += Math.max(0, needed - Collections.frequency(classes.values(), name));
    }
    return classes.size() + more;
  }

  private String introduced(String name) {
    boolean plain = name.matches("[A-Za-z_]\\w*") && !Keyword.reserved(name) && !name.equals(ANY);
    String base = plain ? name : "object";
    String variable = base;
    for (int i = 2; classes.containsKey(variable); i++) {
      variable = base + i;
    }
    classes.put(variable, name);
    return variable;
  }

  /** Returns the pattern with its objects bound. */
  String bound(String body) {
    String bindings =
        new TreeSet<>(classes.keySet())
            .stream()
                .map(variable -> variable + " := " + Topic.term(classes.get(variable)))
                .collect(Collectors.joining(", "));
    return bindings.isEmpty() ? body : "E(%s) %s".formatted(bindings, body);
  }
}
