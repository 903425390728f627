package org.fests.question;

import java.util.List;
import java.util.Set;
import org.fests.question.Facts.Fact;
import org.fests.question.Topic.Kind;

/** Draws patterns of each level, in shapes that English has sentences for. */
final class Stories {
  /** What has a name for beginning and ending: <i>stops</i>, <i>starts moving</i>. */
  private static final Set<String> MOTION = Set.of("moving", "still");

  /** Relations that are changes themselves, and that nothing is said to become. */
  private static final Set<String> FLEETING =
      Set.of(
          "approaching",
          "receding",
          "moving_left",
          "moving_right",
          "moving_up",
          "moving_down",
          "turning_left",
          "turning_right",
          "facing");

  private final Draft draft;
  private final Facts facts;

  Stories(Draft draft) {
    this.draft = draft;
    facts = new Facts(draft);
  }

  /** Returns a pattern of a level. */
  String of(Level level) {
    return draft.cast().bound(body(level));
  }

  private String body(Level level) {
    return switch (level) {
      case PRESENCE -> state(draft.onceIn(2) ? facts.presence() : facts.presences());
      case RELATION -> state(relation());
      case MEASURE -> state(measure());
      case CHANGE -> change();
      case STORY -> story();
    };
  }

  private static String state(Fact fact) {
    return "[%s]+".formatted(fact.formula());
  }

  private Fact relation() {
    Fact relation = facts.relation();
    return draft.onceIn(4) ? relation.and(facts.presence()) : relation;
  }

  private Fact measure() {
    Fact measure = facts.measure();
    boolean more = draft.onceIn(3) && !draft.topics(Kind.RELATION).isEmpty();
    return more ? measure.and(facts.relation()) : measure;
  }

  private String change() {
    return switch (draft.one(List.of(1, 2, 3, 4, 5))) {
      case 1 -> lasting(facts.any());
      case 2 -> event();
      case 3 -> "%s & [%s]+".formatted(event(), facts.any().formula());
      case 4 -> "%s %s".formatted(state(facts.any()), state(facts.any()));
      default -> "%s .* %s".formatted(phase(), phase());
    };
  }

  private String story() {
    return switch (draft.one(List.of(1, 2, 3, 4, 5, 6))) {
      case 1 -> "%s .* %s .* %s".formatted(phase(), phase(), phase());
      case 2 -> "%s .* %s".formatted(event(), event());
      case 3 -> again();
      case 4 -> different();
      case 5 -> negation();
      default -> together();
    };
  }

  private String lasting(Fact fact) {
    return "[%s]%s".formatted(fact.formula(), draft.lasting(fact.topic()));
  }

  /** A state for as long as it is, or for a time. */
  private String phase() {
    Fact fact = facts.any();
    return draft.onceIn(3) ? lasting(fact) : state(fact);
  }

  /** Something becomes so, or is no longer so; two frames, or more where it stays so. */
  private String event() {
    List<Topic> changing = draft.topics(Kind.RELATION, Kind.MEASURE, Kind.COMPARISON);
    if (changing.isEmpty()) {
      return "%s %s".formatted(state(facts.any()), state(facts.any()));
    }
    Topic topic = draft.drawn(changing);
    if (FLEETING.contains(topic.word())) {
      String object = draft.cast().of(topic.classes().subList(0, 1)).get(0);
      return "[!present(%s)] [present(%s)]".formatted(object, object);
    }
    Fact fact = facts.about(topic);
    String formula = fact.formula();
    if (MOTION.contains(topic.word())) {
      String object = draft.cast().of(topic.classes()).get(0);
      String other = topic.word().equals("moving") ? "still" : "moving";
      return "[%s] [%s(%s)]".formatted(formula, other, object);
    }
    if (draft.onceIn(3)) {
      return "[%s] [%s]".formatted(formula, fact.denied());
    }
    boolean stays = draft.onceIn(3);
    return "[%s] [%s]%s"
        .formatted(fact.denied(), formula, stays ? draft.lasting(fact.topic()) : "");
  }

  /** The same event twice or three times. */
  private String again() {
    String event = event();
    return draft.onceIn(3)
        ? "%s .* %s .* %s".formatted(event, event, event)
        : "%s .* %s".formatted(event, event);
  }

  /** Two different objects of a class; where there are none, something that is not so. */
  private String different() {
    List<Topic> twins = draft.twins();
    if (twins.isEmpty()) {
      return negation();
    }
    Topic twin = draft.drawn(twins);
    List<String> objects = draft.cast().of(twin.classes());
    String apart = "%s != %s".formatted(objects.get(0), objects.get(1));
    Fact fact = new Fact(twin, draft.said(twin, objects));
    return switch (draft.one(List.of(1, 2, 3))) {
      case 1 -> "[%s & %s]+".formatted(apart, fact.formula());
      case 2 -> lasting(new Fact(twin, "%s & %s".formatted(apart, fact.formula())));
      default -> "[%s] [%s] & [%s]+".formatted(fact.denied(), fact.formula(), apart);
    };
  }

  private String negation() {
    return switch (draft.one(List.of(1, 2, 3, 4))) {
      case 1 -> lasting(denied());
      case 2 -> "^ [%s]+ $".formatted(denied().formula());
      case 3 -> "%s & [%s]+".formatted(event(), denied().formula());
      default -> state(none());
    };
  }

  private Fact none() {
    List<Topic> topics = draft.topics(Kind.RELATION, Kind.MEASURE, Kind.COMPARISON, Kind.TRAIT);
    return topics.isEmpty() ? denied() : facts.none(draft.drawn(topics));
  }

  private Fact denied() {
    Fact fact = facts.any();
    return new Fact(fact.topic(), fact.denied());
  }

  /** Three objects at once or one after another; where there are not three, three phases. */
  private String together() {
    if (draft.topics(Kind.RELATION).isEmpty()) {
      return "%s .* %s .* %s".formatted(phase(), phase(), phase());
    }
    Fact first = facts.about(draft.drawn(draft.topics(Kind.RELATION)));
    List<Topic> more =
        draft.topics(Kind.RELATION, Kind.MEASURE, Kind.COMPARISON).stream()
            .filter(topic -> draft.cast().sizeWith(topic.classes()) == 3)
            .toList();
    if (more.isEmpty()) {
      return "%s .* %s .* %s".formatted(state(first), phase(), phase());
    }
    Fact second = facts.about(draft.drawn(more));
    return draft.onceIn(2)
        ? state(first.and(second))
        : "%s .* %s".formatted(state(first), state(second));
  }
}
