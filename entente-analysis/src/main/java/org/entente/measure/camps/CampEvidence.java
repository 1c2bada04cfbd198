package org.entente.measure.camps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Entry;
import org.entente.entry.GroupMembership;
import org.entente.entry.Observation;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.measure.camps.Camps.Camp;
import org.entente.measure.camps.Camps.GroupOverlap;
import org.entente.measure.camps.Camps.Member;
import org.entente.provenance.TrustClass;
import org.entente.series.WorldView;
import org.entente.time.Frequency;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Opens camps down to the votes or figures of their members, the index of their capability, and who belonged to a group. */
final class CampEvidence {

    private static final String SHARE = "share, 0 to 1";
    private static final int MOST_ROWS = 20;

    private final WorldView view;
    private final Camps camps;
    private final @Nullable Capability capability;

    /** Shares of capability of a year. */
    record Capability(String dataset, int year, Map<String, Double> shares) {}

    CampEvidence(WorldView view, Camps camps, @Nullable Capability capability) {
        this.view = view;
        this.camps = camps;
        this.capability = capability;
    }

    Measured open() {
        List<Measured> parts = new ArrayList<>();
        camps.camps().forEach(camp -> parts.add(camp(camp)));
        if (!camps.alone().isEmpty()) {
            parts.add(Measured.of("alone", "States in no camp", camps.alone().size(), "states", TrustClass.DERIVED)
                    .withParts(camps.alone().stream()
                            .map(state -> votes(
                                    Measured.of(state, "One state alone: " + state, 1, "states", TrustClass.DERIVED),
                                    state))
                            .toList()));
        }
        camps.groups().forEach(group -> parts.add(group(group)));
        return Measured.of(
                        "camps",
                        "Camps in session " + camps.session() + ", " + camps.basis(),
                        camps.camps().size(),
                        "camps of two states or more",
                        TrustClass.DERIVED)
                .withCoverage(camps.coverage())
                .withUncertainty("see the stability over draws of roll calls")
                .withParts(parts);
    }

    private Measured camp(Camp camp) {
        List<Measured> parts = new ArrayList<>();
        for (Member each : camp.members()) {
            parts.add(votes(
                    Measured.of(
                            each.state(),
                            "Mean agreement of " + each.state() + " with the others of camp " + camp.label(),
                            each.agreement(),
                            SHARE,
                            TrustClass.DERIVED),
                    each.state()));
        }
        parts.add(capability(camp));
        return Measured.of(
                        camp.label(),
                        "Mean agreement of the pairs of camp " + camp.label() + ", "
                                + camp.members().size() + " states",
                        camp.agreement(),
                        SHARE,
                        TrustClass.DERIVED)
                .withParts(parts);
    }

    /** Votes where the camps are of votes, else the figures that name the state. */
    private Measured votes(Measured number, String state) {
        StateId id = StateSystem.standard().getState(state).id();
        if (camps.rollCalls() > 0) {
            return number.withKey(Keys.votes(camps.dataset(), id, camps.session()));
        }
        List<Entry> rows = camps.rows().stream()
                .filter(row ->
                        row instanceof Observation figure && (figure.first().equals(id) || id.equals(figure.second())))
                .toList();
        return number.withRows(rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size()));
    }

    private Measured capability(Camp camp) {
        String what = "Share of the capability of all states (CINC)";
        if (capability == null) {
            return Measured.unknown("capability", what, SHARE, "the record holds no index of it");
        }
        List<Measured> parts = new ArrayList<>();
        for (Member each : camp.members()) {
            Double share = capability.shares().get(each.state());
            if (share != null) {
                StateId id = StateSystem.standard().getState(each.state()).id();
                parts.add(Measured.of(each.state(), what + " of " + each.state(), share, SHARE, TrustClass.MEASURED)
                        .withKey(Keys.capability(capability.dataset(), id, capability.year())));
            }
        }
        return Measured.of(
                        "capability", what + " in " + capability.year(), camp.capability(), SHARE, TrustClass.DERIVED)
                .withParts(parts)
                .withoutRows(parts.isEmpty() ? "the index names none of its states that year" : "");
    }

    private Measured group(GroupOverlap overlap) {
        LocalDate last = new Period(Frequency.SESSION, camps.session()).last();
        LocalDate day = last.isAfter(view.asOf()) ? view.asOf() : last;
        Set<String> members = camps.camps().stream()
                .filter(camp -> camp.label().equals(overlap.camp()))
                .flatMap(camp -> camp.members().stream())
                .map(Member::state)
                .collect(Collectors.toCollection(TreeSet::new));
        List<GroupMembership> rows = view.listAll(GroupMembership.class).stream()
                .filter(row -> row.group().equals(overlap.group())
                        && row.span().contains(day)
                        && members.contains(row.member().iso3()))
                .toList();
        return Measured.of(
                        overlap.group(),
                        "Share of the placed members of " + overlap.group() + " that are in camp " + overlap.camp(),
                        overlap.within(),
                        SHARE,
                        TrustClass.DERIVED)
                .withRows(rows);
    }
}
