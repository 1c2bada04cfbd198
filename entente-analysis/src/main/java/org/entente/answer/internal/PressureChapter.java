package org.entente.answer.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.kept.Kept;
import org.entente.measure.Measured;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.measure.conduct.Conduct;
import org.entente.measure.isolation.Isolation;
import org.entente.measure.network.SharedAdversaries;
import org.entente.measure.pressure.PressureReader;
import org.entente.series.WorldView;

/** Isolation, pressure and conduct of both, and whom they both stand against. */
final class PressureChapter {

    private static final int SENDERS = 3;

    private PressureChapter() {}

    /** The chapter, and the one on adversaries and camps that rests on the same reading of pressure. */
    static List<Chapter> both(WorldView view, Kept kept, State first, State second) {
        LocalDate day = view.asOf();
        VoteRecord votes = new VoteRecord(view);
        PressureReader pressure = new PressureReader(view, votes);
        Isolation isolation = new Isolation(view, votes);
        Conduct conduct = new Conduct(votes);
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        for (State state : List.of(first, second)) {
            Measured on = pressure.measure(new Party.OfState(state), day);
            if (on.isKnown()) {
                findings.add(MeasuredWording.withParts(on, SENDERS));
            } else {
                unknowns.add("Pressure on " + state.nameInText() + ": " + on.uncertainty() + ".");
            }
        }
        List<String> missing = pressure.missing(day);
        if (!missing.isEmpty()) {
            unknowns.add("Pressure is a lower bound: for the year before " + day + " the record has nothing on "
                    + Wording.list(missing).replace('-', ' ') + ".");
        }
        Measured one = isolation.measure(first, day);
        Measured other = isolation.measure(second, day);
        add(findings, one);
        add(findings, other);
        if (MeasuredWording.missing(one).equals(MeasuredWording.missing(other))) {
            unknowns.addAll(MeasuredWording.unknownParts("Isolation of both", one));
        } else {
            unknowns.addAll(MeasuredWording.unknownParts("Isolation of " + first.nameInText(), one));
            unknowns.addAll(MeasuredWording.unknownParts("Isolation of " + second.nameInText(), other));
        }
        for (State state : List.of(first, second)) {
            Measured against = conduct.measure(state, day);
            if (against.isKnown()) {
                String what = MeasuredWording.what(against).replace(" it voted ", " " + state.nameInText() + " voted ");
                findings.add(MeasuredWording.start(what, against).words(".").build());
            }
        }
        Chapter own = new Chapter(
                "pressure",
                "Isolation and pressure",
                "Who presses the two, and how far do they stand apart?",
                findings,
                List.of(),
                "",
                unknowns);
        SharedAdversaries shared = pressure.sharedAdversaries(new Party.OfState(first), new Party.OfState(second), day);
        return List.of(own, CampChapter.of(view, kept, votes, shared, first, second));
    }

    private static void add(List<Sentence> findings, Measured measured) {
        if (measured.isKnown()) {
            findings.add(MeasuredWording.sentence(measured));
        }
    }
}
