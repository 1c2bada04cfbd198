package org.entente.measure;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.StateId;
import org.entente.event.QuadClass;
import org.entente.evidence.EvidenceKey;
import org.entente.flow.FlowKind;
import org.entente.series.MeasureVariable.EventCount;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;
import org.entente.time.Frequency;
import org.entente.time.Period;

/** Names the rows that the leaves of state and world measures rest on. */
public final class Keys {

    /** Classes of coded events that speak of bonds, and those that speak of pressure ({@link EntryUse}). */
    public static final List<QuadClass> COOPERATION =
            List.of(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION);

    public static final List<QuadClass> CONFLICT = List.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT);

    private Keys() {}

    /** A state's votes in a session, beside those of all others. */
    public static EvidenceKey votes(String dataset, StateId state, int session) {
        return new EvidenceKey(
                new Variable.VoteAgreement(dataset), SeriesUnit.of(state), new Period(Frequency.SESSION, session));
    }

    /** A state's treaties in force on a day. */
    public static EvidenceKey pledges(String dataset, StateId state, LocalDate day) {
        return new EvidenceKey(
                new Variable.PledgesInForce(dataset), SeriesUnit.of(state), Period.of(Frequency.DAY, day));
    }

    /** A state's trade with all others in a year, both directions. */
    public static EvidenceKey trade(String dataset, StateId state, int year) {
        return new EvidenceKey(
                new YearlyVariable.FlowAmount(dataset, FlowKind.TRADE, YearlyVariable.Side.BOTH, "as published"),
                SeriesUnit.of(state),
                year(year));
    }

    /** A state's share of the capability of all. */
    public static EvidenceKey capability(String dataset, StateId state, int year) {
        return new EvidenceKey(
                new YearlyVariable.CapabilityLevel(dataset, "cinc", "share, 0 to 1"), SeriesUnit.of(state), year(year));
    }

    /** A figure of a state in a year, as somebody has published it. */
    public static EvidenceKey published(String dataset, String figure, StateId state, int year) {
        return new EvidenceKey(
                new Variable.Figure(dataset, figure, Frequency.YEAR, "as published"), SeriesUnit.of(state), year(year));
    }

    private static Period year(int year) {
        return Period.of(Frequency.YEAR, LocalDate.of(year, 1, 1));
    }

    /**
     * Coded events of a state with all others.
     *
     * @param last the last month
     */
    public static EvidenceKey events(String dataset, List<QuadClass> classes, StateId state, int last, int months) {
        return new EvidenceKey(
                new EventCount(dataset, classes, months), SeriesUnit.of(state), new Period(Frequency.MONTH, last));
    }

    /** Coded events between two states, whoever did them. */
    public static EvidenceKey events(String dataset, List<QuadClass> classes, Dyad pair, int last, int months) {
        return new EvidenceKey(
                new EventCount(dataset, classes, months), SeriesUnit.of(pair), new Period(Frequency.MONTH, last));
    }

    /** Coded events that one state did to another. */
    public static EvidenceKey events(String dataset, List<QuadClass> classes, DirectedDyad pair, int last, int months) {
        return new EvidenceKey(
                new EventCount(dataset, classes, months), SeriesUnit.of(pair), new Period(Frequency.MONTH, last));
    }
}
