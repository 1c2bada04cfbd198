package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.motive.Motive;
import org.entente.answer.motive.MotiveWorld;
import org.entente.answer.motive.Motives;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.evidence.Dependence;
import org.entente.answer.motive.evidence.EvidenceTable;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.Decomposition.Interval;
import org.entente.answer.motive.response.LeadTest;
import org.entente.answer.motive.response.SyntheticControl;
import org.entente.evidence.Explanation;
import org.entente.kept.Kept;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;

/** Necessity or pivot: what a rapprochement moves with, and what the readings at its onset say. */
final class MotiveChapter {

    private static final double PRIOR = .5;
    private static final String DEVIATIONS = "standard deviations of all pairs";

    private MotiveChapter() {}

    /** The answer, from what is kept of all pairs; empty for states that were never members of the state system. */
    static Optional<Motive> answer(WorldView view, Kept kept, State first, State second) {
        Motives motives = new Motives(kept.get(MotiveWorld.form(), MotiveWorld::of));
        return motives.covers(first.id()) && motives.covers(second.id())
                ? Optional.of(motives.answer(first.id(), second.id(), view.asOf(), PRIOR, Dependence.MEASURED))
                : Optional.empty();
    }

    static Chapter of(Optional<Motive> answer) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        if (answer.isEmpty()) {
            unknowns.add("One of the two was no member of the state system since 1930; rapprochements are found among"
                    + " members.");
        } else if (answer.get().lastCovered() == 0) {
            unknowns.add(answer.get().verdict().sentence() + ".");
        } else {
            add(findings, answer.get());
            List<String> limits = answer.get().limits();
            boolean little = answer.get().decomposition().from() == 0;
            unknowns.addAll(little ? limits.subList(0, Math.min(2, limits.size())) : limits);
        }
        return new Chapter(
                "motive",
                "Necessity or pivot",
                "Does their rapprochement move with pressure on the two, or has it a life of its own?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static void add(List<Sentence> findings, Motive motive) {
        findings.add(verdict(motive));
        findings.add(decomposition(motive.decomposition()));
        lead(motive.leadTest()).ifPresent(findings::add);
        counterfactual(motive.counterfactual()).ifPresent(findings::add);
        evidence(motive.evidence()).ifPresent(findings::add);
    }

    private static Sentence verdict(Motive motive) {
        Sentence.Builder sentence =
                Sentence.builder().words(sentence(motive.verdict().sentence()));
        Episode now = motive.episode();
        Posterior posterior = motive.posterior();
        if (now == null) {
            return sentence.build();
        }
        sentence.words(" By the rule a rapprochement began in " + now.onset() + ", its level ")
                .number(
                        MeasuredWording.decimal(now.rise()),
                        Explanation.of(
                                "Rise of the level from " + now.base() + " to " + now.onset()
                                        + ": mean over votes, pledges and trade",
                                now.rise(),
                                DEVIATIONS,
                                List.of()))
                .words(" " + DEVIATIONS + " above that of " + now.base() + "; it was under way at the end of "
                        + motive.lastCovered() + ".");
        if (posterior != null) {
            double[] range = posterior.dropOneRange();
            sentence.words(" Chance that it outlives ten years: ")
                    .number(MeasuredWording.chance(posterior.chance()), chance(posterior, motive.evidence()))
                    .words(" (" + posterior.likelihood() + "), from "
                            + MeasuredWording.percent(posterior.prior()) + " before the evidence; without any one"
                            + " indicator " + MeasuredWording.percent(range[0]) + " to "
                            + MeasuredWording.percent(range[1]) + ".");
        }
        return sentence.build();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static Explanation chance(Posterior posterior, @Nullable EvidenceTable table) {
        List<Explanation> parts = table == null
                ? List.of()
                : table.rows().stream()
                        .filter(row -> row.present() != null)
                        .map(MotiveChapter::ratio)
                        .toList();
        return Explanation.of(
                "Chance that the rapprochement outlives ten years, indicators discounted for saying the same thing",
                posterior.chance(),
                "chance, 0 to 1",
                parts);
    }

    private static Explanation ratio(EvidenceTable.Row row) {
        return Explanation.of(
                "Likelihood ratio, lasted against ended, of the reading \""
                        + (Boolean.TRUE.equals(row.present()) ? "present: " : "absent: ") + row.meaning() + "\" ("
                        + row.source()
                        + ")",
                row.ratio(),
                "ratio, 90 % interval " + MeasuredWording.decimal(row.low()) + " to "
                        + MeasuredWording.decimal(row.high()),
                List.of());
    }

    private static Sentence decomposition(Decomposition parts) {
        if (parts.from() == 0) {
            return Sentence.builder()
                    .words("How much of their likeness moves with pressure: " + parts.why() + ".")
                    .build();
        }
        List<Explanation> terms = parts.terms().stream()
                .map(term -> Explanation.of(
                        "Part of the term \"" + term.term() + "\"", term.part().value(), DEVIATIONS, List.of()))
                .toList();
        return Sentence.builder()
                .words("From " + parts.from() + " to " + parts.to()
                        + " the likeness of their votes beyond their habits "
                        + (parts.rise().value() < 0 ? "fell, a change of " : "rose by "))
                .number(
                        MeasuredWording.decimal(parts.rise().value()),
                        Explanation.of(
                                "Rise of the level of votes from " + parts.from() + " to " + parts.to(),
                                parts.rise().value(),
                                DEVIATIONS,
                                terms))
                .words(" " + DEVIATIONS + interval(parts.rise()) + ", of which ")
                .number(
                        MeasuredWording.decimal(parts.withPressure().value()),
                        Explanation.of(
                                "Part of the rise that moves with pressure on the two",
                                parts.withPressure().value(),
                                DEVIATIONS,
                                terms))
                .words(interval(parts.withPressure()) + " moves with pressure on the two; "
                        + (parts.identified() ? "identified: " : "") + parts.why() + ".")
                .build();
    }

    private static String interval(Interval interval) {
        return " (90 % interval " + MeasuredWording.decimal(interval.low()) + " to "
                + MeasuredWording.decimal(interval.high()) + ")";
    }

    private static Optional<Sentence> lead(LeadTest test) {
        if (test.pressureTurn() == 0) {
            return Optional.empty();
        }
        return Optional.of(Sentence.builder()
                .words("The last turn of their votes upwards lies in " + test.bondTurn()
                        + ", that of pressure nearest to it in " + test.pressureTurn()
                        + "; given both turns, the chance that pressure was first: ")
                .number(
                        MeasuredWording.chance(test.pressureFirst()),
                        Explanation.of(
                                "Chance that pressure turned before the votes, given both turns",
                                test.pressureFirst(),
                                "chance, 0 to 1",
                                List.of()))
                .words(".")
                .build());
    }

    private static Optional<Sentence> counterfactual(@Nullable SyntheticControl control) {
        if (control == null || Double.isNaN(control.gap())) {
            return Optional.empty();
        }
        List<Explanation> weights = control.weights().stream()
                .map(each -> Explanation.of(
                        "Weight of " + Wording.pair(each.pair()) + " among the comparison pairs",
                        each.weight(),
                        "share, 0 to 1",
                        List.of()))
                .toList();
        Sentence.Builder sentence = Sentence.builder()
                .words("After " + control.from() + " their likeness lies ")
                .number(
                        signed(control.gap()),
                        Explanation.of(
                                "Gap to the comparison pairs: " + control.note(), control.gap(), DEVIATIONS, weights))
                .words(" " + DEVIATIONS + " above the mean of pairs that were like them before, rank " + control.rank()
                        + " of " + (control.placebos() + 1) + " among pairs taken as if they were the case");
        if (!Double.isNaN(control.gapEarlier())) {
            sentence.words("; with a start ten years earlier the same method finds ")
                    .number(
                            signed(control.gapEarlier()),
                            Explanation.of(
                                    "The same gap with a start ten years earlier, where nothing began",
                                    control.gapEarlier(),
                                    DEVIATIONS,
                                    List.of()))
                    .words(
                            control.gapEarlier() >= control.gap() / 2
                                    ? ", so the gap says nothing about this start"
                                    : "");
        }
        return Optional.of(sentence.words(".").build());
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + MeasuredWording.decimal(value);
    }

    private static Optional<Sentence> evidence(@Nullable EvidenceTable table) {
        if (table == null) {
            return Optional.empty();
        }
        List<EvidenceTable.Row> speaking = table.rows().stream()
                .filter(row -> row.present() != null && !row.speaksFor().equals("neither"))
                .toList();
        Sentence.Builder sentence = Sentence.builder()
                .words("Of " + table.rows().size() + " readings at onset, compared with " + table.lasted()
                        + " past episodes that lasted ten years and " + table.ended() + " that did not, "
                        + (speaking.isEmpty() ? "none speaks clearly" : "these speak clearly: "));
        for (int i = 0; i < speaking.size(); i++) {
            EvidenceTable.Row row = speaking.get(i);
            sentence.words((i == 0 ? "" : "; ") + (Boolean.TRUE.equals(row.present()) ? "present, " : "absent, ")
                            + row.meaning() + " (for " + (row.speaksFor().equals("pivot") ? "lasting" : "ending")
                            + ", likelihood ratio ")
                    .number(MeasuredWording.decimal(row.ratio()), ratio(row))
                    .words(")");
        }
        return Optional.of(sentence.words(".").build());
    }
}
