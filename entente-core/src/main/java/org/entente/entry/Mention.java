package org.entente.entry;

import java.time.LocalDate;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One place in one document that speaks of an event which a machine coded. Mentions tell who reported an event, how surely
 * it was coded and in which language; they are never counted as events.
 *
 * @param provenance where it stands; its link is the document
 * @param occurred day of the document
 * @param known the same day
 * @param event id of the event in the same dataset
 * @param firstSeen day on which the event was first added to the dataset
 * @param outlet who published the document, as the dataset names it
 * @param medium web, citation, core, dtic, jstor or nontextual
 * @param sentence number of the sentence, from 1
 * @param confidence how sure the coder is, 0 to 100
 * @param tone tone of the document, −100 to 100; NaN when not stated
 * @param language language of the original where the coder read a translation, as in {@code rus}; null for English
 */
public record Mention(
        Provenance provenance,
        PartialDate occurred,
        LocalDate known,
        String event,
        LocalDate firstSeen,
        String outlet,
        String medium,
        int sentence,
        int confidence,
        double tone,
        @Nullable String language)
        implements Entry {

    /** Checks the range of the confidence. */
    public Mention {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("The confidence (" + confidence + ") must lie in 0 to 100.");
        }
    }

    @Override
    public Family family() {
        return Family.MENTIONS;
    }
}
