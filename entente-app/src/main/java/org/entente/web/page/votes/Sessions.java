package org.entente.web.page.votes;

import java.util.List;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The last sessions of the General Assembly, computed once for all pages that show them. */
public final class Sessions {

    private static final int COUNT = 8;

    private Sessions() {}

    /** Agreements of the last sessions, oldest first, at most {@value #COUNT}; none when the record knows nothing of votes. */
    public static Answer<List<Agreement>> last(Desk desk, Lens lens) {
        return desk.ask(lens, "last sessions", Texts.t("votes.what"), Load.LIGHT, view -> Agreement.last(view, COUNT));
    }
}
