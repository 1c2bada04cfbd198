package org.entente.web.page.world;

import java.util.List;
import org.entente.web.page.frame.PartModel;

/**
 * How disputed areas are drawn.
 *
 * @param parts ids of those that are drawn
 */
public record BordersModel(List<String> parts) implements PartModel {

    /** Copies the list. */
    public BordersModel {
        parts = List.copyOf(parts);
    }
}
