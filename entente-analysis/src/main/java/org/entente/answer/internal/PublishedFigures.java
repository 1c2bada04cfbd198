package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.actor.DirectedDyad;
import org.entente.actor.State;
import org.entente.answer.Sentence;
import org.entente.answer.Strand;
import org.entente.evidence.Explanation;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;

/** Yearly figures, one direction each, that somebody has published and that a strand falls back on where nothing can be counted. */
final class PublishedFigures {

    private static final int YEARS = 10;
    private static final String COUNTS = "event-counts.";

    private final RecordView view;
    private final State first;
    private final State second;

    PublishedFigures(RecordView view, State first, State second) {
        this.view = view;
        this.first = first;
        this.second = second;
    }

    /** One sentence a direction; empty where no figure is known. */
    List<Sentence> of(Strand strand) {
        String name = name(strand);
        List<Sentence> findings = new ArrayList<>();
        if (!name.isEmpty()) {
            add(findings, name, first, second);
            add(findings, name, second, first);
        }
        return findings;
    }

    private static String name(Strand strand) {
        return switch (strand) {
            case ARMS -> "arms.tiv";
            case TRADE -> "trade.value";
            case TALK -> COUNTS + "verbal-cooperation";
            case DEEDS -> COUNTS + "material-cooperation";
            case PLEDGES, VISITS, VOTES -> "";
        };
    }

    private void add(List<Sentence> findings, String name, State from, State to) {
        SeriesUnit unit = SeriesUnit.of(new DirectedDyad(from.id(), to.id()));
        for (Variable variable : VariableCatalog.of(view, unit).list(name)) {
            Series series = new SeriesCalculator(view).compute(variable, unit);
            OptionalInt last = series.findLastKnown();
            if (variable instanceof Variable.Figure && last.isPresent()) {
                findings.add(sentence(series, last.getAsInt(), from, to));
                return;
            }
        }
    }

    private static Sentence sentence(Series series, int last, State from, State to) {
        Sentence.Builder sentence = Sentence.builder()
                .words("From " + from.nameInText() + " to " + to.nameInText() + ", as published ("
                        + series.variable().name() + ", " + series.variable().dataset() + "): ")
                .number(amount(series.value(last)), Windows.at(series, last))
                .words(" " + unit(series) + " in " + series.period(last) + ", the latest year");
        if (series.variable().name().startsWith(COUNTS)) {
            sentence.words("; counts of other years are not comparable, since the news that is coded grows");
        } else {
            addEarlier(sentence, series, last);
        }
        return sentence.words(".").build();
    }

    private static void addEarlier(Sentence.Builder sentence, Series series, int last) {
        int greatest = greatest(series, last);
        if (series.value(greatest) == 0) {
            sentence.words(", as in every year since " + series.period(0));
            return;
        }
        int start = Math.max(0, last - YEARS + 1);
        Explanation mean = Windows.mean(series, start, last);
        sentence.words("; a mean of ")
                .number(Wording.decimal(mean.value()), mean)
                .words(" from " + series.period(start) + " on; the most was ")
                .number(amount(series.value(greatest)), Windows.at(series, greatest))
                .words(" in " + series.period(greatest));
    }

    private static int greatest(Series series, int last) {
        int greatest = last;
        for (int i = 0; i < last; i++) {
            if (series.isKnown(i) && series.value(i) > series.value(greatest)) {
                greatest = i;
            }
        }
        return greatest;
    }

    private static String amount(double value) {
        return value == Math.rint(value) ? Wording.count(value) : Wording.decimal(value);
    }

    private static String unit(Series series) {
        return switch (series.variable().name()) {
            case "arms.tiv" -> "million TIV";
            case "trade.value" -> "million current USD";
            default -> "coded events";
        };
    }
}
