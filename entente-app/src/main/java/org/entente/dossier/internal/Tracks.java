package org.entente.dossier.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.PairAnswer;
import org.entente.dossier.svg.Gaps;
import org.entente.dossier.svg.Track;
import org.entente.series.Series;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;

/** Turns series into what can be drawn and into sentences that say what is drawn. */
final class Tracks {

    private static final int GAPS_NAMED = 4;

    private final Names names;
    private final LocalDate asOf;

    Tracks(PairAnswer answer) {
        this.names = new Names(answer);
        this.asOf = answer.asOf();
    }

    List<Track> of(List<Series> group) {
        return group.stream().map(series -> track(series, group)).toList();
    }

    private Track track(Series series, List<Series> group) {
        return new Track(Texts.clean(label(series, group)), last(series), mark(series.variable()), slots(series));
    }

    /** What tells a series from the others of its group: the direction, the variable or the dataset. */
    private String label(Series series, List<Series> group) {
        boolean oneTitle =
                group.stream().map(s -> s.variable().title()).distinct().count() == 1;
        boolean oneUnit =
                group.stream().map(s -> s.unit().toString()).distinct().count() == 1;
        if (oneTitle && oneUnit) {
            return group.size() == 1
                    ? series.variable().shortTitle()
                    : series.variable().dataset();
        }
        String title = series.variable().shortTitle();
        return oneTitle ? names.unit(series.unit()) : oneUnit ? title : title + ", " + names.unit(series.unit());
    }

    private static String last(Series series) {
        int i = series.findLastKnown().orElseThrow();
        String period = (series.frequency() == Frequency.SESSION ? "session " : "") + Names.period(series.period(i));
        return Numbers.of(series.value(i), Numbers.decimals(series)) + " in " + period;
    }

    private static Track.Mark mark(Variable variable) {
        return switch (variable) {
            case Variable.PledgesInForce p -> Track.Mark.STEP;
            case Variable.UniverseCount u -> Track.Mark.STEM;
            case YearlyVariable.FlowAmount f -> Track.Mark.STEM;
            case YearlyVariable.Obliged o -> Track.Mark.STEP;
            case YearlyVariable.Contiguity c -> Track.Mark.STEP;
            case Variable.Figure f when isAmount(f.unit()) -> Track.Mark.STEM;
            default -> Track.Mark.LINE;
        };
    }

    private static boolean isAmount(String unit) {
        return !unit.contains("share") && !unit.contains(" per ") && !unit.equals("as published");
    }

    private List<Track.Slot> slots(Series series) {
        List<Track.Slot> slots = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            LocalDate first = series.period(i).first();
            if (series.isKnown(i) && !first.isAfter(asOf)) {
                LocalDate last = series.period(i).last();
                slots.add(new Track.Slot(
                        first, last.isAfter(asOf) ? asOf : last, series.value(i), series.low(i), series.high(i)));
            }
        }
        return slots;
    }

    /** One sentence a series, made from its values. */
    String describe(List<Series> group) {
        return group.stream().map(this::describe).collect(Collectors.joining(" "));
    }

    private String describe(Series series) {
        int last = series.findLastKnown().orElseThrow();
        int first = last;
        int lowest = last;
        int highest = last;
        for (int i = last; i >= 0; i--) {
            if (series.isKnown(i)) {
                first = i;
                lowest = series.value(i) <= series.value(lowest) ? i : lowest;
                highest = series.value(i) >= series.value(highest) ? i : highest;
            }
        }
        String from = first == last ? "" : "from " + at(series, first) + " to ";
        return names.series(series) + ": " + from + at(series, last) + ", lowest " + at(series, lowest) + ", highest "
                + at(series, highest) + ".";
    }

    private static String at(Series series, int i) {
        return Numbers.of(series.value(i), Numbers.decimals(series)) + " (" + Names.period(series.period(i)) + ")";
    }

    /** Which stretches of the axis are hatched. */
    String describeGaps(List<Track> drawn, LocalDate from) {
        List<Gaps.Gap> gaps = Gaps.find(drawn, from, asOf);
        if (gaps.isEmpty()) {
            return "Known throughout.";
        }
        String named = gaps.stream()
                .limit(GAPS_NAMED)
                .map(gap -> gap.from() + " to " + gap.to())
                .collect(Collectors.joining(", "));
        int more = gaps.size() - GAPS_NAMED;
        return "Not known: " + named + (more > 0 ? " and " + more + " more stretches." : ".");
    }
}
