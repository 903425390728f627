package org.fests.logic;

import java.util.List;
import org.fests.spre.Binding;

/** What an expression speaks of in this frame. */
interface Mention {
  /** Adds the detections while its hidden variables are bound. */
  void tell(Cursor cursor, List<Witness> witnesses);

  /** A variable or term, and the place of the detection that it stands for. */
  record OfOne(String term, int slot) implements Mention {
    @Override
    public void tell(Cursor cursor, List<Witness> witnesses) {
      witnesses.add(new Witness(term, cursor.bound[slot]));
    }
  }

  /** {@code #(t)}: all detections of the term. */
  record OfAll(String term, Domain domain) implements Mention {
    @Override
    public void tell(Cursor cursor, List<Witness> witnesses) {
      for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
        witnesses.add(new Witness(term, d));
      }
    }
  }

  /** {@code #(v := t, ... : phi)}: the variables of each choice that is counted. */
  record OfCounted(List<Binding> bindings, Values.Count count) implements Mention {
    @Override
    public void tell(Cursor cursor, List<Witness> witnesses) {
      count.forEachCounted(
          cursor,
          () -> {
            for (int n = 0; n < bindings.size(); n++) {
              int detection = cursor.bound[count.choices().slot(n)];
              witnesses.add(new Witness(bindings.get(n).variable(), detection));
            }
          });
    }
  }
}
