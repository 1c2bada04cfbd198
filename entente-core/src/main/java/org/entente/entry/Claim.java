package org.entente.entry;

import java.time.LocalDate;
import org.entente.actor.Actor;
import org.entente.claim.ClaimStatus;
import org.entente.event.CameoCode;
import org.entente.provenance.Provenance;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement found in a text that is no report of a fact: an opinion, plan, intent, hypothesis, state of affairs or
 * question. Claims never enter a measure of facts.
 *
 * @param provenance where it stands; the quote holds the words
 * @param occurred the time it speaks of; null when none is given
 * @param known date of the text; null when it has none
 * @param document id of the text
 * @param status what kind of statement it is
 * @param source who acts in it; null when nobody is named
 * @param target upon whom; null when nobody is named
 * @param action CAMEO code; null when it has none
 */
public record Claim(
        Provenance provenance,
        @Nullable PartialDate occurred,
        @Nullable LocalDate known,
        String document,
        ClaimStatus status,
        @Nullable Actor source,
        @Nullable Actor target,
        @Nullable CameoCode action)
        implements Entry {

    @Override
    public Family family() {
        return Family.CLAIMS;
    }
}
