package org.entente.web.page.evidence;

import java.util.List;
import org.entente.record.Correction;
import org.entente.web.page.frame.PartModel;

/**
 * The log of corrections.
 *
 * @param corrections the newest first
 * @param notice what has just happened; empty for nothing
 */
public record CorrectionsModel(List<Correction> corrections, String notice) implements PartModel {

    /** Copies the list. */
    public CorrectionsModel {
        corrections = List.copyOf(corrections);
    }

    /** Whether a correction is the last word on its entry, and withdraws it. */
    public boolean stands(Correction correction) {
        return correction.action() == Correction.Action.WITHDRAW
                && corrections.stream()
                        .filter(each -> each.dataset().equals(correction.dataset())
                                && each.id().equals(correction.id()))
                        .findFirst()
                        .filter(latest -> latest == correction)
                        .isPresent();
    }
}
