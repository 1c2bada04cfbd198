package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.kept.Kept;
import org.entente.measure.VoteRecord;
import org.entente.measure.camps.CampReader;
import org.entente.measure.network.SharedAdversaries;
import org.entente.series.WorldView;

/** Whom both stand against, and with whom they vote. */
final class CampChapter {

    private static final int ADVERSARIES = 3;
    private static final int SESSIONS = 5;
    private static final List<String> POWERS = List.of("CHN", "FRA", "GBR", "RUS", "USA");

    private CampChapter() {}

    static Chapter of(
            WorldView view, Kept kept, VoteRecord votes, SharedAdversaries shared, State first, State second) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        if (Double.isNaN(shared.cosine())) {
            unknowns.add("Adversaries in common: the record tells of no pressure on one of the two.");
        } else {
            findings.add(shared(shared));
        }
        CampReader reader = new CampReader(view, votes, kept);
        int last = reader.sessions().stream().reduce(0, Math::max);
        List<CampReader.Step> steps = reader.history(last - SESSIONS + 1, last, Double.NaN);
        if (steps.isEmpty()) {
            unknowns.add("Camps: the record holds no votes by which all states could be divided.");
        } else {
            camps(findings, unknowns, steps, first, second);
        }
        return new Chapter(
                "camps",
                "Shared adversaries and camps",
                "Against whom do both stand, and with whom do they vote?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static Sentence shared(SharedAdversaries shared) {
        List<Explanation> parts = shared.shared().stream()
                .map(each -> Explanation.of(
                        "Contribution of " + each.name() + " to the adversaries in common",
                        each.contribution(),
                        "part of the cosine",
                        List.of()))
                .toList();
        Sentence.Builder sentence = Sentence.builder()
                .words("Likeness of the adversaries of both, from 0 (none in common) to 1 (the same in the same"
                        + " proportion): ")
                .number(
                        MeasuredWording.decimal(shared.cosine()),
                        Explanation.of(
                                "Cosine of the pressure on the two by sender",
                                shared.cosine(),
                                "cosine, 0 to 1",
                                parts));
        for (int i = 0; i < Math.min(ADVERSARIES, parts.size()); i++) {
            if (parts.get(i).value() >= .005) {
                sentence.words(i == 0 ? ", most of all " : ", ")
                        .words(Wording.sender(shared.shared().get(i).name()) + " ")
                        .number(MeasuredWording.decimal(parts.get(i).value()), parts.get(i));
            }
        }
        return sentence.words(".").build();
    }

    private static void camps(
            List<Sentence> findings, List<String> unknowns, List<CampReader.Step> steps, State first, State second) {
        CampReader.Step latest = steps.getLast();
        String session = "session " + latest.session();
        List<State> absent = new ArrayList<>();
        for (State state : List.of(first, second)) {
            Optional<Map.Entry<String, List<String>>> camp = camp(latest, state);
            if (camp.isPresent()) {
                findings.add(member(session, state, camp.get().getValue()));
            } else if (latest.alone().contains(state.iso3())) {
                findings.add(Sentence.builder()
                        .words("In " + session + " of the General Assembly " + state.nameInText()
                                + " belongs to no camp: its votes agree with those of no camp more than the votes of any two"
                                + " states do on average.")
                        .build());
            } else {
                absent.add(state);
            }
        }
        absent.forEach(
                state -> unknowns.add("Camp of " + state.nameInText() + " in " + session + ": it cast too few votes."));
        if (absent.isEmpty() && steps.size() > 1) {
            findings.add(together(steps, first, second));
        }
    }

    private static Sentence member(String session, State state, List<String> members) {
        List<String> powers = POWERS.stream()
                .filter(code -> members.contains(code) && !code.equals(state.iso3()))
                .map(CampChapter::name)
                .toList();
        String others = powers.isEmpty()
                ? ", no permanent member of the Security Council among the others"
                : ", among them " + Wording.list(powers);
        String all = "States in the camp of " + state.nameInText() + ", " + session + ": " + String.join(" ", members);
        return Sentence.builder()
                .words("In " + session + " of the General Assembly " + state.nameInText() + " votes in a camp of ")
                .number(
                        String.valueOf(members.size()),
                        Explanation.of(
                                all, members.size(), "states that agree more than two states do on average", List.of()))
                .words(" states" + others + ".")
                .build();
    }

    private static Sentence together(List<CampReader.Step> steps, State first, State second) {
        List<Explanation> parts = new ArrayList<>();
        int same = 0;
        for (CampReader.Step step : steps) {
            boolean together = camp(step, first)
                    .filter(camp -> camp.getValue().contains(second.iso3()))
                    .isPresent();
            same += together ? 1 : 0;
            parts.add(Explanation.of(
                    "In one camp in session " + step.session(), together ? 1 : 0, "1 yes, 0 no", List.of()));
        }
        return Sentence.builder()
                .words("The two were in one camp in ")
                .number(
                        String.valueOf(same),
                        Explanation.of("Sessions in which the two were in one camp", same, "sessions", parts))
                .words(String.format(
                        Locale.ROOT,
                        " of the %d sessions from %d to %d.",
                        steps.size(),
                        steps.getFirst().session(),
                        steps.getLast().session()))
                .build();
    }

    private static Optional<Map.Entry<String, List<String>>> camp(CampReader.Step step, State state) {
        return step.camps().entrySet().stream()
                .filter(each -> each.getValue().contains(state.iso3()))
                .findFirst();
    }

    private static String name(String code) {
        return StateSystem.standard().getState(code).name();
    }
}
