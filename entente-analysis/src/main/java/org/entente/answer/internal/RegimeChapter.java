package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.regimes.Member;
import org.entente.answer.regimes.Regime;
import org.entente.answer.regimes.RegimeLedger;
import org.entente.entry.RegimeChange;
import org.entente.evidence.Explanation;
import org.entente.provenance.TrustClass;

/** Control regimes that the two stand in, left or outlived. */
final class RegimeChapter {

    /** Short words of names that are no acronyms. */
    private static final Set<String> PLAIN = Set.of("NEW", "OPEN", "SIX");

    /** Names that their ids do not give. */
    private static final Map<String, String> NAMES = Map.of(
            "AGREED-FRAMEWORK", "the Agreed Framework",
            "KOR-DENUCLEARIZATION", "the joint declaration of the Koreas on a peninsula without nuclear weapons",
            "KOR-MILITARY-2018", "the military agreement of the Koreas of 2018",
            "SIX-PARTY", "the Six-Party Talks");

    private RegimeChapter() {}

    private record Step(RegimeChange row, String words) {}

    static Chapter of(RegimeLedger ledger, State first, State second) {
        List<Sentence> findings = new ArrayList<>();
        List<RegimeChange> rows = new ArrayList<>();
        for (Regime regime : ledger.regimes()) {
            if (regime.ended() != null) {
                rows.add(regime.ended());
            }
        }
        List<Step> away = new ArrayList<>();
        for (State state : List.of(first, second)) {
            for (Regime regime : ledger.regimes()) {
                regime.findMember(state.id()).filter(Member::turnedAway).ifPresent(member -> {
                    rows.add(member.steps().getLast());
                    away.add(new Step(
                            member.steps().getLast(),
                            state.nameInText() + " " + word(member) + " " + name(regime.id()) + " ("
                                    + member.steps().getLast().occurred() + ")"));
                });
            }
        }
        away.sort(Comparator.comparing(step -> step.row().occurred().first()));
        rows.sort(Comparator.comparing(row -> row.occurred().first()));
        if (!away.isEmpty()) {
            findings.add(Sentence.builder()
                    .words("Steps away from a regime: ")
                    .number(
                            String.valueOf(away.size()),
                            new Explanation(
                                    "Regimes that one of the two left, suspended, or announced to leave",
                                    away.size(),
                                    "steps",
                                    TrustClass.DERIVED,
                                    null,
                                    List.copyOf(rows),
                                    List.of()))
                    .words(" (" + away.stream().map(Step::words).collect(Collectors.joining("; ")) + ").")
                    .build());
        }
        if (ledger.erosion().isKnown()) {
            findings.add(MeasuredWording.sentence(ledger.erosion()));
        }
        if (!ledger.nuclear().isEmpty()) {
            findings.add(Sentence.builder()
                    .words((ledger.bothNuclear() ? "Both have nuclear weapons: " : "With nuclear weapons: ")
                            + names(ledger.nuclear(), first, second) + ".")
                    .build());
        }
        List<String> unknowns = ledger.regimes().isEmpty()
                ? List.of("The record tells no step of either state in a control regime; that is unknown, not none.")
                : List.of();
        return new Chapter(
                "regimes",
                "Arms control",
                "Which regimes bind the two, and what has lapsed?",
                findings,
                List.copyOf(rows),
                "What ended or was left",
                unknowns);
    }

    /** As in "Open Skies" for OPEN-SKIES; a single word and other short ones are acronyms and stay. */
    private static String name(String id) {
        String name = NAMES.get(id);
        if (name != null || !id.contains("-")) {
            return name == null ? id : name;
        }
        return Arrays.stream(id.split("-"))
                .map(word -> !PLAIN.contains(word) && (word.length() < 5 || word.equals("START"))
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String word(Member member) {
        return switch (member.standing()) {
            case LEAVING -> "announced to leave";
            case SUSPENDED -> "suspended";
            case REVOKED -> "took back its ratification of";
            default -> "left";
        };
    }

    private static String names(List<StateId> states, State first, State second) {
        return List.of(first, second).stream()
                .filter(s -> states.contains(s.id()))
                .map(State::name)
                .collect(Collectors.joining(" and "));
    }
}
