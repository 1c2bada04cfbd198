package org.entente.source.fuzz;

import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.Listing;
import org.entente.entry.Observation;
import org.entente.entry.RollCall;
import org.entente.entry.Vote;
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.provenance.Reject;
import org.jspecify.annotations.Nullable;

/** Counts what a reader hands over, and fails when it is not lawful. It checks anew what the types check already, and more. */
final class Oracle implements EntrySink {

    private final Set<String> datasets;
    private long accepted;
    private long rejected;

    Oracle(Set<String> datasets) {
        this.datasets = datasets;
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    @Override
    public void accept(Entry entry) {
        accepted++;
        require(datasets.contains(entry.provenance().dataset()), "an unknown dataset", entry);
        require(!entry.provenance().id().isBlank(), "a blank id", entry);
        require(entry.provenance().line() > 0, "no line", entry);
        boolean canBePlanned = !(entry instanceof Event || entry instanceof RollCall || entry instanceof Observation);
        if (!canBePlanned && entry.occurred() != null && entry.known() != null) {
            require(!entry.known().isBefore(entry.occurred().first()), "known before it happened", entry);
        }
        switch (entry) {
            case Event event -> checkEvent(event);
            case Vote vote -> {
                require(vote.rollCall() > 0, "a roll call without a number", entry);
                checkState(vote.state(), entry);
            }
            case RollCall call -> require(call.session() > 0, "a session without a number", entry);
            case Flow flow -> {
                require(!(flow.low() < 0) && Double.isNaN(flow.low()) == Double.isNaN(flow.high()), "an amount", entry);
                require(!Double.isInfinite(flow.high()), "an infinite amount", entry);
                checkState(flow.source(), entry);
                checkState(flow.target(), entry);
            }
            case Listing listing -> {
                require(!listing.name().isBlank() && listing.name().indexOf('\0') < 0, "a name", entry);
                require(!listing.programs().isEmpty(), "no program", entry);
                require(listing.occurred() == null || listing.occurred().first().getYear() >= 1945, "a day", entry);
            }
            default -> {}
        }
    }

    /** A further entry of a row is checked like the first, but is no row. */
    @Override
    public void more(Entry entry) {
        accept(entry);
        accepted--;
    }

    private void checkEvent(Event event) {
        String code = event.action().code();
        require(CameoCode.isWellFormed(code), "an action outside CAMEO 01-20", event);
        require(code.length() >= 2 && code.length() <= 4, "an action of another length", event);
        require(event.quadClass().number() >= 1 && event.quadClass().number() <= 4, "a quad class", event);
        require(Math.abs(event.intensityTenths()) <= 100, "an intensity", event);
        require(event.mentions() >= 0, "negative mentions", event);
        checkActor(event.source(), event);
        checkActor(event.target(), event);
        Place place = event.place();
        if (place != null) {
            require(!(Math.abs(place.latitude()) > 90) && !(Math.abs(place.longitude()) > 180), "a place", event);
        }
    }

    private static void checkActor(@Nullable Actor actor, Entry entry) {
        if (actor != null) {
            require(
                    !actor.code().isBlank()
                            && (actor.code().length() <= 60
                                    || !entry.provenance().dataset().startsWith("gdelt")),
                    "an actor's code",
                    entry);
            if (actor.state() != null) {
                checkState(actor.state(), entry);
            }
        }
    }

    private static void checkState(StateId state, Entry entry) {
        require(StateSystem.standard().findState(state.iso3()).isPresent(), "a state that never was", entry);
    }

    private static void require(boolean lawful, String what, Entry entry) {
        if (!lawful) {
            throw new AssertionError("Accepted with " + what + ": " + entry);
        }
    }

    @Override
    public void reject(Reject reject) {
        rejected++;
        if (reject.reason().isBlank() || reject.message().indexOf('\n') >= 0 || reject.line() < 1) {
            throw new AssertionError("A reject must be one line with a reason and a place: " + reject);
        }
    }
}
