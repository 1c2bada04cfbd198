package org.entente.dossier.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.internal.Page.RowView;
import org.entente.dossier.internal.Page.TableView;
import org.entente.series.Series;
import org.entente.series.YearlyVariable;

/** Makes a table of each series; periods in a row that are not known share one line. */
final class Tables {

    private final Names names;
    private final Numbered numbered;
    private final Explanations explanations;

    Tables(Names names, Numbered numbered, Explanations explanations) {
        this.names = names;
        this.numbered = numbered;
        this.explanations = explanations;
    }

    TableView of(Series series) {
        List<RowView> rows = rows(series);
        return new TableView(
                names.series(series),
                Names.periodHead(series.frequency()),
                Texts.clean(series.variable().unit()),
                series.variable().dataset() + ", " + series.variable().trust().code(),
                rows,
                rows.stream().anyMatch(row -> !row.interval().isEmpty()),
                rows.stream().anyMatch(row -> !row.counted().isEmpty()),
                explanations.ofValues(rows.stream()
                        .map(RowView::ref)
                        .filter(ref -> ref != null)
                        .toList()));
    }

    private List<RowView> rows(Series series) {
        int decimals = Numbers.decimals(series);
        List<RowView> rows = new ArrayList<>();
        int i = 0;
        while (i < series.size()) {
            if (series.isKnown(i)) {
                rows.add(known(series, i++, decimals));
            } else {
                int from = i;
                while (i < series.size() && !series.isKnown(i)) {
                    i++;
                }
                rows.add(unknown(series, from, i - 1));
            }
        }
        return rows;
    }

    private RowView known(Series series, int i, int decimals) {
        return new RowView(
                Names.period(series.period(i)),
                Numbers.of(series.value(i), decimals),
                interval(series, i, decimals),
                counted(series, i),
                numbered.id(series, i));
    }

    private static RowView unknown(Series series, int from, int to) {
        String first = Names.period(series.period(from));
        String label = from == to ? first : first + " to " + Names.period(series.period(to));
        return new RowView(label, "not known", "", "", null);
    }

    private static String interval(Series series, int i, int decimals) {
        boolean bounded = !Double.isNaN(series.low(i)) && !Double.isNaN(series.high(i));
        int places = Math.max(decimals, Numbers.isWhole(series.low(i)) && Numbers.isWhole(series.high(i)) ? 0 : 2);
        return bounded ? Numbers.of(series.low(i), places) + " to " + Numbers.of(series.high(i), places) : "";
    }

    private static String counted(Series series, int i) {
        if (series.variable() instanceof YearlyVariable.FlowAmount) {
            return "";
        }
        if (series.exposure(i) > 0) {
            return Numbers.whole(series.count(i)) + " of " + Numbers.whole(series.exposure(i));
        }
        return series.count(i) > 0 && series.count(i) != series.value(i) ? Numbers.whole(series.count(i)) : "";
    }
}
