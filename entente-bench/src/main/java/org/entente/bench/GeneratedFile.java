package org.entente.bench;

/**
 * What a generated file holds.
 *
 * @param rows rows, blank lines not counted
 * @param faulty rows that break a rule and must be rejected
 * @param repeated rows that repeat the id of an earlier one
 */
public record GeneratedFile(long rows, long faulty, long repeated) {

    /** Rows that must be accepted. */
    public long accepted() {
        return rows - faulty - repeated;
    }
}
