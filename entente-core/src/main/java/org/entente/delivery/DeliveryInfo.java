package org.entente.delivery;

import java.util.List;
import org.entente.provenance.Dataset;

/**
 * What is said of a file before it is read.
 *
 * @param format name of the format, as in {@code un-votes}
 * @param datasets the datasets that its entries may belong to
 * @param file the file as the user named it
 * @param sha256 SHA-256 of the decompressed content, with the edition where the file's name says one; 64 lower-case hex
 *     digits
 * @param bytes length of the decompressed content in bytes
 * @param keep the rule by which rows are kept, as in {@code all}
 * @param reader name and version of the program that reads it
 */
public record DeliveryInfo(
        String format, List<Dataset> datasets, String file, String sha256, long bytes, String keep, String reader) {

    private static final int ID_LENGTH = 16;

    /** Checks the hash and copies the datasets. */
    public DeliveryInfo {
        datasets = List.copyOf(datasets);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "The SHA-256 (" + sha256 + ") of " + file + " must be 64 lower-case hex digits.");
        }
    }

    /**
     * Id of the delivery: the first 16 hex digits of SHA-256 over format, keep rule and content hash. The same content
     * read in the same way is the same delivery, whatever the file is called.
     */
    public String id() {
        return Sha256.ofText(format + "\n" + keep + "\n" + sha256).substring(0, ID_LENGTH);
    }
}
