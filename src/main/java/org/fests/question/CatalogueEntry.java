package org.fests.question;

import java.util.Optional;

/**
 * A question as a catalogue has it.
 *
 * @param question the pattern
 * @param english a sentence whose only reading is the pattern
 * @param preview what it finds in the sample
 * @param useless why it is of no use, if it is kept all the same
 */
public record CatalogueEntry(
    Question question, String english, Preview preview, Optional<Dropped> useless) {}
