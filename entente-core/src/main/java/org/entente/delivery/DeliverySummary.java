package org.entente.delivery;

/**
 * What became of the rows of a delivery: {@code accepted + rejected + duplicates = rows}.
 *
 * @param id id of the delivery
 * @param rows data rows of the file
 * @param accepted rows with an identity (dataset, id) that the file has not shown before
 * @param kept accepted rows that are stored as entries, not only counted
 * @param rejected rows that break a rule
 * @param duplicates rows whose identity the same file shows more than once, each time but one
 * @param already whether the record held the delivery before, so that nothing was added
 */
public record DeliverySummary(
        String id, long rows, long accepted, long kept, long rejected, long duplicates, boolean already) {

    /** The same, of a delivery that the record held before. */
    public DeliverySummary asAlready() {
        return new DeliverySummary(id, rows, accepted, kept, rejected, duplicates, true);
    }
}
