package org.entente.dossier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.entry.Capability;
import org.entente.entry.Claim;
import org.entente.entry.Conflict;
import org.entente.entry.Entry;
import org.entente.entry.Event;
import org.entente.entry.Flow;
import org.entente.entry.GroupMembership;
import org.entente.entry.Listing;
import org.entente.entry.Mention;
import org.entente.entry.Observation;
import org.entente.entry.OfficeTenure;
import org.entente.entry.Pledge;
import org.entente.entry.RegimeChange;
import org.entente.entry.RollCall;
import org.entente.entry.RollCallIssue;
import org.entente.entry.RollCallMatch;
import org.entente.entry.SanctionMeasure;
import org.entente.entry.Vote;
import org.entente.event.CameoRoot;
import org.entente.time.DateSpan;
import org.jspecify.annotations.Nullable;

/** Says in one plain line what an entry says. States are called what they were called that day. */
public final class EntryText {

    private EntryText() {}

    /** The line, without date and source, which stand beside it. */
    public static String of(Entry entry) {
        return switch (entry) {
            case Event e -> event(e);
            case Mention e ->
                e.outlet() + " (" + e.medium() + ") mentions event " + e.event() + " in sentence " + e.sentence()
                        + ", coded with confidence " + e.confidence() + " of 100"
                        + (e.language() == null ? "" : ", translated from " + e.language());
            case RollCall e -> rollCall(e);
            case Vote e ->
                state(e.state(), null) + " " + choice(e) + " at roll call " + e.rollCall() + " of the " + e.body();
            case RollCallIssue e -> "Roll call " + e.rollCall() + " is on the issue " + e.issue();
            case RollCallMatch e -> "Roll calls " + e.first() + " and " + e.second() + " are on the same resolution";
            case Pledge e -> pledge(e);
            case Flow e -> flow(e);
            case Listing e -> e.name() + " (" + e.type() + ") is listed by " + e.list() + programs(e) + span(e.span());
            case SanctionMeasure e -> sanction(e);
            case RegimeChange e -> regime(e);
            case Capability e ->
                state(e.state(), day(e)) + ": " + e.variable() + " " + amount(e.value()) + " " + e.unit();
            case Conflict e -> conflict(e);
            case Claim e -> claim(e);
            case GroupMembership e -> state(e.member(), day(e)) + " in " + e.name() + span(e.span());
            case OfficeTenure e -> office(e);
            case Observation e -> observation(e);
        };
    }

    /** Who acts on whom, as in {@code Russia → North Korea}; empty when the source names nobody. */
    public static String parties(Event event) {
        String arrow = event.symmetric() ? " ↔ " : " → ";
        if (event.source() == null || event.target() == null) {
            return actor(event.source(), day(event)) + actor(event.target(), day(event));
        }
        return actor(event.source(), day(event)) + arrow + actor(event.target(), day(event));
    }

    private static String event(Event e) {
        if (e.title() != null) {
            return e.title();
        }
        return parties(e) + ": coded as CAMEO " + e.action() + " ("
                + CameoRoot.of(e.action()).label() + ")"
                + (e.mentions() > 0 ? ", " + e.mentions() + (e.mentions() == 1 ? " mention" : " mentions") : "");
    }

    private static String rollCall(RollCall e) {
        String name = e.resolution() == null ? "" : " on " + e.resolution();
        String title = e.title() == null ? "" : ": " + e.title();
        return e.body() + " roll call " + e.rollCall() + name + title;
    }

    private static String choice(Vote vote) {
        return switch (vote.choice()) {
            case YES -> "voted yes";
            case ABSTAIN -> "abstained";
            case NO -> "voted no";
            case ABSENT -> "was absent";
            case NOT_MEMBER -> "was no member";
        };
    }

    private static String pledge(Pledge e) {
        String toward = e.toward() == null ? "the other members" : state(e.toward(), day(e));
        return e.title() + ": " + state(e.member(), day(e)) + " pledges "
                + sorted(e.obligations().stream().map(o -> o.code()).toList()) + " to " + toward + span(e.inForce());
    }

    private static String flow(Flow e) {
        String amounts = amounts(e.low(), e.high());
        return state(e.source(), day(e)) + " → " + state(e.target(), day(e)) + ": " + e.item() + " ("
                + e.kind().code() + ")" + (amounts.isEmpty() ? ", amount not known" : ", " + amounts + " " + unit(e));
    }

    /** Units of one plain word take an s; others, such as TIV or million current USD, stay as they are. */
    private static String unit(Flow e) {
        boolean one = e.high() == 1 && !(e.low() < 1);
        return !one && e.unit().matches("[a-z]+[^s]") ? e.unit() + "s" : e.unit();
    }

    private static String regime(RegimeChange e) {
        String who = e.state() == null ? "" : state(e.state(), day(e)) + ", ";
        return e.regime() + " (" + e.title() + "): " + who + e.action().code().replace('-', ' ');
    }

    private static String sanction(SanctionMeasure e) {
        return e.sender() + " on " + state(e.target(), day(e)) + ": " + e.title() + " ("
                + e.instrument().code() + ")" + (e.basis() == null ? "" : ", " + e.basis()) + span(e.span());
    }

    private static String conflict(Conflict e) {
        String sides = actor(e.sideA(), day(e))
                + with(e.withA(), day(e))
                + (e.sideB() == null ? "" : " and " + actor(e.sideB(), day(e)))
                + with(e.withB(), day(e));
        String deaths = amounts(e.deathsLow(), e.deathsHigh());
        return sides + ": " + e.kind() + " " + e.conflict() + (e.hostility() == null ? "" : ", " + e.hostility())
                + (deaths.isEmpty() ? "" : ", deaths " + deaths) + span(e.span());
    }

    private static String with(List<StateId> states, @Nullable LocalDate day) {
        return states.isEmpty()
                ? ""
                : " (with " + states.stream().map(id -> state(id, day)).collect(Collectors.joining(", ")) + ")";
    }

    private static String claim(Claim e) {
        String who = e.source() == null ? "" : actor(e.source(), null);
        String whom = e.target() == null ? "" : " → " + actor(e.target(), null);
        String what = e.action() == null ? "" : ", " + CameoRoot.of(e.action()).label();
        return "A statement (" + e.status().code() + "), not a fact: " + who + whom + what + " in document "
                + e.document();
    }

    private static String office(OfficeTenure e) {
        String title = e.title() == null ? e.office().code() : e.title();
        return e.holder() + ", " + title + " of " + state(e.state(), day(e)) + span(e.span());
    }

    private static String observation(Observation e) {
        String second = e.second() == null ? "" : (e.directed() ? " → " : " and ") + state(e.second(), day(e));
        return state(e.first(), day(e)) + second + ": " + e.variable() + " " + amount(e.value()) + " in "
                + e.period().label()
                + (e.count() < 0 ? "" : ", from " + e.count() + (e.count() == 1 ? " observation" : " observations"))
                + ", computed from " + e.from();
    }

    private static String programs(Listing e) {
        return e.programs().isEmpty() ? "" : " under " + sorted(e.programs());
    }

    private static String sorted(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String span(DateSpan span) {
        return ", from " + span.from() + (span.to() == null ? ", no end known" : " to " + span.to());
    }

    private static String amounts(double low, double high) {
        if (Double.isNaN(low) && Double.isNaN(high)) {
            return "";
        }
        if (low == high) {
            return amount(low);
        }
        return Double.isNaN(low)
                ? "up to " + amount(high)
                : Double.isNaN(high) ? "at least " + amount(low) : amount(low) + " to " + amount(high);
    }

    private static String amount(double value) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : new BigDecimal(value)
                        .round(new MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static @Nullable LocalDate day(Entry entry) {
        return entry.occurred() == null ? null : entry.occurred().first();
    }

    private static String actor(@Nullable Actor actor, @Nullable LocalDate day) {
        if (actor == null) {
            return "";
        }
        if (actor.state() == null) {
            return actor.code();
        }
        String roles = actor.roles().stream().map(ActorRole::meaning).collect(Collectors.joining(", "));
        return state(actor.state(), day) + (roles.isEmpty() ? "" : " (" + roles + ")");
    }

    private static String state(StateId id, @Nullable LocalDate day) {
        return StateSystem.standard()
                .findState(id.iso3())
                .map((State state) -> day == null ? state.name() : state.nameAt(day))
                .orElse(id.iso3());
    }
}
