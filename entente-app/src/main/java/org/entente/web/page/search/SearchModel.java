package org.entente.web.page.search;

import java.util.List;
import org.entente.actor.State;
import org.entente.web.page.frame.PartModel;

/**
 * What a search came to that is not one page.
 *
 * @param asked what was written
 * @param choices states that may be meant
 * @param several whether the text means several, rather than none
 */
public record SearchModel(String asked, List<State> choices, boolean several) implements PartModel {

    /** Copies the list. */
    public SearchModel {
        choices = List.copyOf(choices);
    }
}
