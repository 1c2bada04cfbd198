package org.entente.cluster.internal;

import java.util.List;
import org.entente.delivery.Delivery;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.folder.DataFile;
import org.entente.source.part.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param input its name
 * @param id id of the delivery; empty when the input could not be read
 * @param delivery the delivery; null when the record held it before, or the input could not be read
 * @param files its files
 * @param fault why the input could not be read, one line; null when it could
 * @param cut how it is read in parts, by other tasks; null where it is not
 */
public record TaskReport(
        String input,
        String id,
        @Nullable Delivery delivery,
        List<File> files,
        @Nullable String fault,
        @Nullable Cut cut) {

    /**
     * A staged file.
     *
     * @param place where it lies, as a path for Hadoop
     * @param target what it will be in the record
     */
    public record File(String place, DataFile target) {}

    /**
     * A large file that other tasks read part by part.
     *
     * @param path its path, for Hadoop
     * @param info what is said of it
     * @param parts the parts
     */
    public record Cut(String path, DeliveryInfo info, List<FilePart> parts) {

        /** Copies the list. */
        public Cut {
            parts = List.copyOf(parts);
        }
    }

    /** Copies the list. */
    public TaskReport {
        files = List.copyOf(files);
    }

    static TaskReport already(String input, String id) {
        return new TaskReport(input, id, null, List.of(), null, null);
    }

    static TaskReport read(String input, Delivery delivery, List<File> files) {
        return new TaskReport(input, delivery.id(), delivery, files, null, null);
    }

    static TaskReport cut(String input, String path, DeliveryInfo info, List<FilePart> parts) {
        return new TaskReport(input, info.id(), null, List.of(), null, new Cut(path, info, parts));
    }

    static TaskReport fault(String input, String fault) {
        return new TaskReport(input, "", null, List.of(), fault, null);
    }
}
