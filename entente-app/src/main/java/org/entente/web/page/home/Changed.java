package org.entente.web.page.home;

import java.util.List;
import org.entente.web.page.frame.PartModel;

/**
 * Pairs that changed most.
 *
 * @param basis what they are judged by, in words; empty when the record gives nothing
 * @param span {@code week}, {@code month} or {@code year}
 * @param spans whether another span may be chosen
 * @param pairs the most changed first
 */
public record Changed(String basis, String span, boolean spans, List<Pair> pairs) implements PartModel {

    /**
     * One pair.
     *
     * @param first code of one state
     * @param second code of the other
     * @param course values over time, oldest first; NaN for unknown
     * @param why what drove it, in words
     * @param size by which pairs are ordered
     */
    public record Pair(String first, String second, double[] course, String why, double size) {}

    /** Copies the list. */
    public Changed {
        pairs = List.copyOf(pairs);
    }
}
