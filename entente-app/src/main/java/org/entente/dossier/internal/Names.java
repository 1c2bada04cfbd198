package org.entente.dossier.internal;

import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.answer.PairAnswer;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** What states, units and periods are called. */
final class Names {

    private final PairAnswer answer;

    Names(PairAnswer answer) {
        this.answer = answer;
    }

    /** As in {@code Russia → North Korea}; an undirected pair in the order in which the user named it. */
    String unit(SeriesUnit unit) {
        return switch (unit) {
            case SeriesUnit.OfState one -> state(one.state());
            case SeriesUnit.OfDyad pair ->
                pair.dyad().equals(answer.dyad())
                        ? answer.first().name() + " and " + answer.second().name()
                        : state(pair.dyad().first()) + " and "
                                + state(pair.dyad().second());
            case SeriesUnit.OfDirectedDyad pair ->
                state(pair.dyad().source()) + " → " + state(pair.dyad().target());
        };
    }

    private String state(StateId id) {
        if (id.equals(answer.first().id())) {
            return answer.first().name();
        }
        if (id.equals(answer.second().id())) {
            return answer.second().name();
        }
        return StateSystem.standard().findState(id.iso3()).map(State::name).orElse(id.iso3());
    }

    /** As in {@code Pledges in force, Russia and North Korea}. */
    String series(Series series) {
        return series.variable().title() + ", " + unit(series.unit());
    }

    /** A period as a reader says it: {@code 74 (2019–20)} for a session of the General Assembly. */
    static String period(Period period) {
        if (period.frequency() != Frequency.SESSION) {
            return period.label();
        }
        int year = period.first().getYear();
        return period.ordinal() + " (" + year + "–" + String.valueOf(year + 1).substring(2) + ")";
    }

    /** Head of a column of periods. */
    static String periodHead(Frequency frequency) {
        return switch (frequency) {
            case DAY -> "Day";
            case MONTH -> "Month";
            case QUARTER -> "Quarter";
            case YEAR -> "Year";
            case SESSION -> "Session";
        };
    }
}
