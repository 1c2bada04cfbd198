package org.entente.web.page.evidence;

import java.util.OptionalInt;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.EvidencePage;
import org.entente.record.RecordSnapshot;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.web.page.draw.SeriesFigures;
import org.entente.web.page.frame.PartModel;

/**
 * A number with its rows.
 *
 * @param key which number
 * @param value NaN when unknown
 * @param low lower end of its interval; NaN for none
 * @param high upper end; NaN for none
 * @param count what was counted
 * @param exposure what it was counted among; 0 where that has no meaning
 * @param rows the first rows, and how many there are
 */
public record EvidenceModel(
        EvidenceKey key, double value, double low, double high, long count, long exposure, EvidencePage rows)
        implements PartModel {

    static EvidenceModel of(RecordSnapshot view, KeyText text, int limit) {
        EvidenceKey key = text.key(view);
        Series series = new SeriesCalculator(view).compute(key.variable(), key.unit());
        OptionalInt at = series.findIndex(key.period());
        EvidencePage rows = view.find(key, limit);
        if (at.isEmpty()) {
            return new EvidenceModel(key, Double.NaN, Double.NaN, Double.NaN, 0, 0, rows);
        }
        int i = at.getAsInt();
        return new EvidenceModel(
                key, series.value(i), series.low(i), series.high(i), series.count(i), series.exposure(i), rows);
    }

    /** Whom it is about, in words. */
    public String about() {
        return SeriesFigures.unit(key.unit());
    }

    /** When, in words. */
    public String when() {
        return SeriesFigures.period(key.period());
    }

    /** Whether some rows are not shown. */
    public boolean hasMore() {
        return rows.total() > rows.rows().size();
    }
}
