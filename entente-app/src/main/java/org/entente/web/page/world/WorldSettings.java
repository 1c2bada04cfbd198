package org.entente.web.page.world;

import java.time.LocalDate;
import org.entente.web.page.frame.PartModel;

/**
 * What the world is shown of.
 *
 * @param session of the General Assembly
 * @param first the first session that may be asked for
 * @param last the last one
 * @param datasets whose votes
 * @param asOf the day whose knowledge counts
 */
public record WorldSettings(int session, int first, int last, String datasets, LocalDate asOf) implements PartModel {

    /** The year in which the session begins. */
    public int year() {
        return session + 1945;
    }
}
