package org.entente.web.page.frame;

import java.util.List;
import org.entente.evidence.Explanation;

/** What a part of a page shows. */
public interface PartModel {

    /** Its figures, which can be downloaded one by one. */
    default List<Figure> figures() {
        return List.of();
    }

    /** Its numbers, which can be opened one by one. */
    default List<Explanation> numbers() {
        return List.of();
    }
}
