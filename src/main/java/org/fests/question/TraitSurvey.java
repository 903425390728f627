package org.fests.question;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Literal;
import org.fests.spre.SpreText;

/** Finds the texts and flags that objects of a clip have as attributes; numbers are no traits. */
final class TraitSurvey {
  /** Values of one attribute of one class: one with more is a name. */
  private static final int VALUES = 12;

  private final FrameBatch clip;
  private final int[] frameOf;

  TraitSurvey(FrameBatch clip) {
    this.clip = clip;
    frameOf = new int[clip.detections()];
    for (int sample = 0; sample < clip.samples(); sample++) {
      int frame = clip.frameOf(sample);
      for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
        frameOf[d] = frame;
      }
    }
  }

  /** Returns for each trait for how many frames some object has it, each time. */
  SortedMap<Topic, Numbers> topics() {
    SortedMap<Topic, Numbers> topics = new TreeMap<>();
    for (AttributeColumn column : clip.attributes()) {
      SortedMap<Topic, BitSet> frames = frames(column);
      Map<String, Long> values =
          frames.keySet().stream()
              .collect(Collectors.groupingBy(t -> t.classes().get(0), Collectors.counting()));
      frames.forEach(
          (topic, having) -> {
            if (values.get(topic.classes().get(0)) <= VALUES) {
              topics.put(topic, Numbers.ofStream(Runs.lengths(clip.frames(), having::get)));
            }
          });
    }
    return topics;
  }

  private SortedMap<Topic, BitSet> frames(AttributeColumn column) {
    SortedMap<Topic, BitSet> frames = new TreeMap<>();
    for (int n = 0; n < column.size(); n++) {
      int detection = column.detection(n);
      topic(column.name(), column.value(n), clip.className(detection))
          .forEach(
              topic -> frames.computeIfAbsent(topic, t -> new BitSet()).set(frameOf[detection]));
    }
    return frames;
  }

  private static Stream<Topic> topic(String name, AttributeValue value, String className) {
    if (value instanceof AttributeValue.Text text) {
      return Stream.of(topic(name, new Literal.Text(text.value()), className));
    }
    return value instanceof AttributeValue.Flag flag
        ? Stream.of(topic(name, new Literal.Flag(flag.value()), className))
        : Stream.empty();
  }

  private static Topic topic(String name, Literal value, String className) {
    String said = SpreText.of(new Formula.Attribute("v", name, Comparison.EQUAL, value));
    return new Topic(Topic.Kind.TRAIT, said.substring(1), List.of(className));
  }
}
