package org.fests.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DetectionDraftTest {
  private static DetectionDraft sound() {
    DetectionDraft draft = new DetectionDraft().className("car").imageBox(1, 2, 3, 4, 0);
    assertThat(draft.flaw(Space.IMAGE)).isEmpty();
    assertThat(draft.flaw(Space.IMAGE)).as("asked again").isEmpty();
    return draft;
  }

  /** A draft that was found sound is looked at again after each change. */
  @Test
  void noticesWhatWasChangedSince() {
    List<Consumer<DetectionDraft>> spoilers =
        List.of(
            DetectionDraft::clear,
            draft -> draft.className(" "),
            draft -> draft.score(2),
            draft -> draft.imageBox(1, 2, -3, 4, 0),
            draft -> draft.box(new Box(1, 2, 3, 4, 5, 6, 0)),
            draft -> draft.velocity(new Velocity(1, Double.NaN, 0)));
    for (int i = 0; i < spoilers.size(); i++) {
      DetectionDraft draft = sound();
      spoilers.get(i).accept(draft);
      assertThat(draft.flaw(Space.IMAGE)).as("spoiler %d", i).isPresent();
      assertThat(draft.flaw(Space.IMAGE)).as("spoiler %d, asked again", i).isPresent();
    }
  }

  @Test
  void isSoundForOneSpaceOnly() {
    DetectionDraft draft = new DetectionDraft().className("car").box(new Box(1, 2, 3, 4, 5, 6, 0));
    assertThat(draft.flaw(Space.EGO)).isEmpty();
    assertThat(draft.flaw(Space.IMAGE)).isPresent();
    assertThat(draft.flaw(Space.EGO)).isEmpty();
  }
}
