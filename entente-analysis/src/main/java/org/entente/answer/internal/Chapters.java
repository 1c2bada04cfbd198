package org.entente.answer.internal;

import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.ledger.Ledgers;
import org.entente.answer.regimes.RegimeLedgers;
import org.entente.answer.ripple.Ripples;
import org.entente.answer.significance.Significances;
import org.entente.series.WorldView;

/** The chapters of a whole report, in the order in which they are read. */
public final class Chapters {

    private Chapters() {}

    /** All of them; one that has nothing to say says what is unknown. */
    public static List<Chapter> of(WorldView view, State first, State second) {
        return List.of(
                LedgerChapter.of(Ledgers.of(view, first, second)),
                PressureChapter.of(view, first, second),
                MeetingChapter.of(Significances.of(view, first, second, null)),
                RippleChapter.of(new Ripples(view).of(first, second, List.of())),
                RegimeChapter.of(RegimeLedgers.of(view, List.of(first, second)), first, second));
    }
}
