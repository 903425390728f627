package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fests.logic.AtomEvidence;
import org.fests.logic.FormulaProgram;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;

/** The engine's opinion on formulas against the reference's, and its evidence as proof. */
final class EngineLawTest {
  @Test
  void engineAndReferenceJudgeTheSame() {
    new LawRun(LawCase::of, EngineLawTest::check).rounds(300);
  }

  @Test
  void engineAndReferenceJudgeTheSameInACrowd() {
    new LawRun(LawCase::crowded, EngineLawTest::check).rounds(100);
  }

  private static void check(LawCase lawCase) {
    Reference reference = new Reference(lawCase.pattern(), lawCase.frames());
    for (Map<String, String> tracks : reference.choices()) {
      for (Place leaf : reference.place().leaves()) {
        if (leaf.spre() instanceof Spre.Symbol symbol) {
          new Judging(lawCase.frames(), reference, tracks).agree(symbol.formula());
        }
      }
    }
  }

  private record Judging(FrameBatch frames, Reference reference, Map<String, String> tracks) {
    void agree(Formula formula) {
      List<String> variables = List.copyOf(FreeVariables.of(formula));
      FormulaProgram program = FormulaProgram.compile(formula, frames.stream().space(), variables);
      agree(formula, program, variables);
    }

    private void agree(Formula formula, FormulaProgram program, List<String> variables) {
      int[] codes = variables.stream().mapToInt(v -> code(tracks.get(v))).toArray();
      long[] bits = program.truth(frames, codes);
      for (int position = 0; position < frames.frames(); position++) {
        boolean engine = (bits[0] >>> position & 1) == 1;
        Truth truth = reference.truth(formula, tracks, position);
        assertThat(engine).as(title(formula, position)).isEqualTo(truth == Truth.TRUE);
        evidence(formula, program, position, codes);
      }
    }

    private int code(String track) {
      return frames.tracks().indexOf(track);
    }

    /** Every sample's evidence has to be a proof. */
    private void evidence(Formula formula, FormulaProgram program, int position, int[] codes) {
      List<Moment> moments = reference.truths().scene().moments(position);
      for (int i = 0; i < moments.size(); i++) {
        Situation here = new Situation(moments.get(i), tracks, Map.of());
        List<TraceRow> rows = new ArrayList<>();
        for (AtomEvidence atom :
            program.evidence(frames, position, frames.firstSample(position) + i, codes)) {
          TraceRow row = row(atom, moments.get(i));
          if (!rows.contains(row)) {
            rows.add(row);
          }
        }
        Truth truth = Judge.judge(formula, here);
        assertThat(new SampleProof(formula, truth, here).reasons(rows))
            .as(title(formula, position) + rows)
            .isEmpty();
      }
    }

    private TraceRow row(AtomEvidence evidence, Moment moment) {
      return new TraceRow(
          0,
          moment.position(),
          "",
          SpreText.of(evidence.atom()),
          Truth.valueOf(evidence.truth().name()),
          evidence.witnesses().stream()
              .map(
                  w ->
                      new Witness(
                          w.term(),
                          frames.className(w.detection()),
                          frames.trackName(w.detection()),
                          w.detection() - moment.firstInFrame()))
              .toList(),
          evidence.left(),
          evidence.comparison(),
          evidence.right(),
          moment.span(
              moment.position() + evidence.span().start(),
              moment.position() + evidence.span().end()));
    }

    private String title(Formula formula, int position) {
      return "%s, %s, position %d".formatted(SpreText.of(formula), tracks, position);
    }
  }
}
