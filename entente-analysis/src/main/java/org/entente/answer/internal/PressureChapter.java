package org.entente.answer.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
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
    private static final int ADVERSARIES = 3;

    private PressureChapter() {}

    static Chapter of(WorldView view, State first, State second) {
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
                unknowns.add("Pressure on " + state.name() + ": " + on.uncertainty() + ".");
            }
        }
        List<String> missing = pressure.missing(day);
        if (!missing.isEmpty()) {
            unknowns.add("Pressure is a floor where the record has nothing on " + String.join(", ", missing) + ".");
        }
        shared(findings, pressure.sharedAdversaries(new Party.OfState(first), new Party.OfState(second), day));
        for (State state : List.of(first, second)) {
            Measured apart = isolation.measure(state, day);
            add(findings, apart);
            unknowns.addAll(MeasuredWording.unknownParts("Isolation of " + state.name(), apart));
            add(findings, conduct.measure(state, day));
        }
        return new Chapter(
                "pressure",
                "Isolation and pressure",
                "Who presses the two, how far do they stand apart, and against whom do they both stand?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static void add(List<Sentence> findings, Measured measured) {
        if (measured.isKnown()) {
            findings.add(MeasuredWording.sentence(measured));
        }
    }

    private static void shared(List<Sentence> findings, SharedAdversaries shared) {
        if (Double.isNaN(shared.cosine())) {
            return;
        }
        List<Explanation> parts = shared.shared().stream()
                .map(each -> Explanation.of(
                        "Contribution of " + each.name() + " to the adversaries in common",
                        each.contribution(),
                        "part of the cosine",
                        List.of()))
                .toList();
        String cosine = "Cosine of hostility to third states";
        Sentence.Builder sentence = Sentence.builder()
                .words("Adversaries in common, 0 (none) to 1 (the same in the same proportion): ")
                .number(
                        MeasuredWording.decimal(shared.cosine()),
                        Explanation.of(cosine, shared.cosine(), "cosine, 0 to 1", parts));
        for (int i = 0; i < Math.min(ADVERSARIES, parts.size()); i++) {
            sentence.words(i == 0 ? ", most of all " : ", ")
                    .words(shared.shared().get(i).name() + " ")
                    .number(MeasuredWording.decimal(parts.get(i).value()), parts.get(i));
        }
        findings.add(sentence.words(".").build());
    }
}
