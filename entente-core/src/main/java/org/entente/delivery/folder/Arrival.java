package org.entente.delivery.folder;

import java.util.List;
import org.entente.delivery.Delivery;

/**
 * A delivery that waits to join the record.
 *
 * @param delivery what it is
 * @param files all of its files
 */
public record Arrival(Delivery delivery, List<StagedFile> files) {

    /** Copies the list. */
    public Arrival {
        files = List.copyOf(files);
    }
}
