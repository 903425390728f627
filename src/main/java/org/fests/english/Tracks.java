package org.fests.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The objects that a sentence has spoken of so far. */
final class Tracks {
  /** The ordinals by which one of several is called. */
  static final List<String> ORDINALS = List.of("first", "second", "third");

  private static final Pattern CLASS = Pattern.compile("\\[:\"?(.*?)\"?:]");

  private final List<Track> introduced = new ArrayList<>();
  private final List<Track> recent = new ArrayList<>(); // the last spoken of comes last

  /**
   * An object.
   *
   * @param name its variable
   * @param domain the term of its class
   * @param ordinal first, second, third, or nothing
   * @param kind the word that it was called
   * @param classes those of the domain
   */
  record Track(String name, String domain, String ordinal, String kind, Set<String> classes) {
    Track(String name, String domain, String ordinal, String kind) {
      this(name, domain, ordinal, kind, classesOf(domain));
    }
  }

  void introduce(Track track) {
    introduced.add(track);
    recent.add(track);
  }

  /** Makes an object the one that was spoken of last. */
  void mention(Track track) {
    recent.remove(track);
    recent.add(track);
  }

  /** Returns the words that stand for an object: the cup, or the first cup of several. */
  String phrase(Track track) {
    List<Track> same = introduced.stream().filter(t -> t.domain().equals(track.domain())).toList();
    int place = same.indexOf(track);
    boolean one = same.size() == 1 || place >= ORDINALS.size();
    return one ? "the " + track.kind() : "the %s %s".formatted(ORDINALS.get(place), track.kind());
  }

  /** Returns them in the order in which they were introduced. */
  List<Track> all() {
    return introduced;
  }

  /** Returns the objects that may be of one of a noun's classes, the last spoken of first. */
  List<Track> related(String domain) {
    Set<String> classes = classesOf(domain);
    return lastFirst(track -> track.classes().stream().anyMatch(classes::contains));
  }

  /** Returns what a noun with the, or an ordinal, may stand for, the likeliest first. */
  List<Track> called(Noun noun) {
    int ordinal = ORDINALS.indexOf(noun.determiner());
    List<Track> same = lastFirst(track -> track.domain().equals(noun.domain()));
    if (ordinal >= 0) {
      return ordinal(noun, ordinal, same);
    }
    Set<String> classes = classesOf(noun.domain());
    List<Track> called =
        same.isEmpty() ? lastFirst(track -> classes.containsAll(track.classes())) : same;
    return noun.is("other") && called.size() > 1 ? called.subList(1, called.size()) : called;
  }

  private List<Track> ordinal(Noun noun, int ordinal, List<Track> same) {
    List<Track> named =
        same.stream().filter(track -> track.ordinal().equals(noun.determiner())).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Track> inOrder = introduced.stream().filter(same::contains).toList();
    boolean counted = inOrder.size() > 1 && inOrder.stream().allMatch(t -> t.ordinal().isEmpty());
    return counted && ordinal < inOrder.size() ? List.of(inOrder.get(ordinal)) : List.of();
  }

  private List<Track> lastFirst(Predicate<Track> wanted) {
    List<Track> found = new ArrayList<>(recent.stream().filter(wanted).toList());
    Collections.reverse(found);
    return found;
  }

  /** Returns the classes of a term, ascending. */
  static Set<String> classesOf(String domain) {
    return new TreeSet<>(
        CLASS.matcher(domain).results().map((MatchResult match) -> match.group(1)).toList());
  }
}
