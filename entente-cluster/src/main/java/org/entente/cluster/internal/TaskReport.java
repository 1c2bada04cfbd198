package org.entente.cluster.internal;

import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.delivery.folder.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param input its name
 * @param id id of the delivery; empty when the input could not be read
 * @param delivery the delivery; null when the record held it before, or the input could not be read
 * @param files its files
 * @param fault why the input could not be read, one line; null when it could
 */
public record TaskReport(
        String input,
        String id,
        @Nullable Delivery delivery,
        List<File> files,
        @Nullable String fault) {

    /**
     * A staged file.
     *
     * @param place where it lies, as a path for Hadoop
     * @param target what it will be in the record
     */
    public record File(String place, DataFile target) {}

    /** Copies the list. */
    public TaskReport {
        files = List.copyOf(files);
    }

    static TaskReport already(String input, String id) {
        return new TaskReport(input, id, null, List.of(), null);
    }

    static TaskReport fault(String input, String fault) {
        return new TaskReport(input, "", null, List.of(), fault);
    }
}
