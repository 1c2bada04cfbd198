package org.entente.source.cow;

import java.io.IOException;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.provenance.Reject;
import org.entente.source.SourceInput;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvRow;

/**
 * Sees whether a file of trade has every pair and year in both orders, in memory that does not grow: rows are hashed
 * without their order, added where the smaller number comes first and taken away where it comes last, so that a file of
 * mirrored rows sums to zero.
 */
final class TradeMirror {

    private static final EntrySink FORGETS = new EntrySink() {
        @Override
        public void accept(Entry entry) {}

        @Override
        public void reject(Reject reject) {}
    };

    private long sum;
    private long swapped;

    private TradeMirror() {}

    static boolean isComplete(SourceInput input) throws IOException {
        try (CsvFile csv = CsvFile.open(input)) {
            if (csv.header().hasAny("importer1", "importer2", "smoothtotrade")) {
                return false;
            }
            CsvColumn first = csv.header().required("ccode1");
            CsvColumn second = csv.header().required("ccode2");
            CsvColumn year = csv.header().required("year");
            csv.header().required("flow1");
            csv.header().required("flow2");
            TradeMirror mirror = new TradeMirror();
            csv.readRows(
                    row -> mirror.add(row, row.integer(first), row.integer(second), row.integer(year)),
                    row -> {},
                    FORGETS);
            return mirror.swapped > 0 && mirror.sum == 0;
        }
    }

    private CsvRow add(CsvRow row, int first, int second, int year) {
        long key = Math.min(first, second) * 100_000_000L + Math.max(first, second) * 10_007L + year;
        long hash = mix(key);
        boolean isSwapped = first > second;
        swapped += isSwapped ? 1 : 0;
        sum += isSwapped ? -hash : hash;
        return row;
    }

    /** Spreads a key over all bits (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
    private static long mix(long key) {
        long z = key + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
