package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorRole;
import org.entente.actor.Office;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.claim.ClaimStatus;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.Sha256;
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
import org.entente.event.CameoCode;
import org.entente.event.Place;
import org.entente.flow.FlowKind;
import org.entente.pledge.Obligation;
import org.entente.provenance.Checked;
import org.entente.provenance.Dataset;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.regime.RegimeAction;
import org.entente.sanction.Instrument;
import org.entente.time.DateSpan;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.entente.time.Period;
import org.entente.time.Precision;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** Entries of every family, made from a seed. */
final class Samples {

    static final Dataset DATASET = dataset("sample");
    static final StateId PRK = state("PRK");
    static final StateId RUS = state("RUS");
    static final StateId USA = state("USA");
    private static final StateId[] STATES = {PRK, RUS, USA};
    private static final String[] CODES = {"01", "043", "0871", "190"};

    private final Random random;
    private final int lineShift;

    Samples(long seed) {
        this(seed, 0);
    }

    /** Samples that stand on other lines than those with another shift. */
    Samples(long seed, int lineShift) {
        this.random = new Random(seed);
        this.lineShift = lineShift;
    }

    static Dataset dataset(String id) {
        return new Dataset(id, "A sample", "1", "Made for tests", "@misc{x}", "none", null, TrustClass.CODED, true);
    }

    static StateId state(String iso3) {
        return StateSystem.standard().getState(iso3).id();
    }

    static DeliveryInfo info(String name) {
        return new DeliveryInfo(
                "sample", List.of(DATASET, dataset("other")), name + ".csv", Sha256.ofText(name), 1, "all", "test 1");
    }

    static Provenance provenance(String id, long line) {
        return Provenance.of(DATASET, id, line);
    }

    static LocalDate day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number);
    }

    static Event event(String id, long line, int occurred, @Nullable LocalDate known, StateId source, StateId target) {
        return new Event(
                provenance(id, line),
                PartialDate.ofDay(day(occurred)),
                known,
                Actor.of(source),
                Actor.of(target),
                new CameoCode("043"),
                28,
                1,
                false,
                null,
                null,
                null);
    }

    private StateId anyState() {
        return STATES[random.nextInt(STATES.length)];
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private double anyNumber() {
        return random.nextInt(4) == 0 ? Double.NaN : random.nextGaussian();
    }

    private DateSpan anySpan(int from) {
        return new DateSpan(day(from), random.nextBoolean() ? null : day(from + random.nextInt(900)));
    }

    private Provenance anyProvenance(String id, int line) {
        return new Provenance(
                random.nextInt(4) == 0 ? "other" : "sample",
                id,
                line,
                TrustClass.values()[random.nextInt(6)],
                maybe("A ministry, \"quoted\""),
                maybe("https://example.org/ä?x='1'"),
                maybe("Die Wörter; 북한\nzweite Zeile"),
                maybe("Another says no"),
                maybe("meetings"),
                anyCheck(id));
    }

    /** Told by the id, so that the other values stay as they are drawn. */
    private static @Nullable Checked anyCheck(String id) {
        int choice = Math.floorMod(id.hashCode(), Checked.values().length + 1);
        return choice == 0 ? null : Checked.values()[choice - 1];
    }

    private Actor anyActor() {
        return switch (random.nextInt(3)) {
            case 0 -> Actor.of(anyState());
            case 1 -> Actor.of(anyState(), ActorRole.GOV, ActorRole.MIL);
            default -> new Actor("IGOUNO", null, List.of(ActorRole.IGO));
        };
    }

    private @Nullable Place anyPlace() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Place.named("Пхеньян");
            default -> new Place("Vladivostok", "RS", 43.1, 131.9);
        };
    }

    /** One entry of each family; {@code number} makes their ids. */
    List<Entry> oneOfEach(int number) {
        int at = random.nextInt(3000);
        LocalDate known = day(at + random.nextInt(100));
        PartialDate when = new PartialDate(day(at), Precision.values()[random.nextInt(3)]);
        List<Entry> entries = new ArrayList<>();
        Provenance p = anyProvenance("e" + number, number + lineShift);
        entries.add(new Event(
                p,
                random.nextInt(9) == 0 ? null : when,
                random.nextInt(9) == 0 ? null : known,
                random.nextInt(9) == 0 ? null : anyActor(),
                anyActor(),
                new CameoCode(CODES[random.nextInt(CODES.length)]),
                random.nextInt(201) - 100,
                random.nextInt(50),
                random.nextBoolean(),
                maybe("head"),
                maybe("They meet"),
                anyPlace()));
        entries.add(new RollCall(
                p,
                when,
                known,
                "UNGA",
                number,
                50 + number % 3,
                maybe("R/1"),
                maybe("Title"),
                maybe("Text"),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? Set.of() : Set.of("me", "nu")));
        entries.add(new Vote(p, "UNGA", number, anyState(), Choice.values()[random.nextInt(5)]));
        entries.add(new RollCallMatch(p, number + 1, number));
        entries.add(new RollCallIssue(p, number, "me"));
        entries.add(new Pledge(
                p,
                when,
                known,
                "t" + number % 5,
                "Type III",
                anyState(),
                random.nextBoolean() ? null : anyState(),
                random.nextBoolean() ? Set.of() : EnumSet.of(Obligation.DEFENSE, Obligation.CONSULTATION),
                anySpan(at)));
        double low = anyNumber();
        entries.add(new Flow(
                p,
                when,
                known,
                FlowKind.values()[random.nextInt(11)],
                anyState(),
                anyState(),
                "shells",
                low,
                random.nextBoolean() ? Double.NaN : Double.isNaN(low) ? 1 : low + 1,
                "TIV",
                random.nextBoolean() ? null : day(at + 30)));
        entries.add(new Listing(
                p,
                random.nextBoolean() ? null : when,
                known,
                "ofac-sdn",
                "A Company",
                "entity",
                Set.of("DPRK", "RUSSIA-EO14024"),
                anySpan(at),
                random.nextBoolean()));
        entries.add(new SanctionMeasure(
                p,
                when,
                known,
                random.nextBoolean() ? "USA" : "UNSC",
                anyState(),
                Instrument.values()[random.nextInt(8)],
                "A ban",
                maybe("Resolution 1718"),
                anySpan(at)));
        addOthers(entries, p, when, known, at);
        return entries;
    }

    private void addOthers(List<Entry> entries, Provenance p, PartialDate when, LocalDate known, int at) {
        entries.add(new RegimeChange(
                p,
                when,
                known,
                "NPT",
                "Leaves",
                random.nextBoolean() ? null : anyState(),
                RegimeAction.values()[random.nextInt(RegimeAction.values().length)]));
        entries.add(new Capability(p, when, known, anyState(), "cinc", anyNumber(), "share"));
        entries.add(new Conflict(
                p,
                when,
                known,
                "c1",
                "dispute",
                anyActor(),
                random.nextBoolean() ? null : anyActor(),
                maybe("war"),
                anyNumber(),
                anyNumber(),
                anySpan(at),
                random.nextBoolean() ? List.of() : List.of(anyState()),
                random.nextBoolean() ? List.of() : List.of(USA, RUS)));
        entries.add(new Mention(
                p,
                when,
                known,
                "e" + at,
                known,
                "an outlet",
                "web",
                1 + random.nextInt(9),
                random.nextInt(101),
                anyNumber(),
                maybe("rus")));
        entries.add(new Claim(
                p,
                random.nextBoolean() ? null : when,
                random.nextInt(5) == 0 ? null : known,
                "doc1",
                ClaimStatus.values()[random.nextInt(8)],
                random.nextBoolean() ? null : anyActor(),
                null,
                random.nextBoolean() ? null : new CameoCode("036")));
        entries.add(new GroupMembership(p, when, known, "G" + at % 3, "A group", anyState(), anySpan(at)));
        entries.add(new OfficeTenure(
                p,
                when,
                known,
                anyState(),
                Office.values()[random.nextInt(Office.values().length)],
                "A Holder",
                maybe("Chairman"),
                anySpan(at)));
        Frequency frequency = Frequency.values()[random.nextInt(5)];
        entries.add(new Observation(
                p,
                Period.of(frequency, day(at)),
                known,
                "votes.agreement",
                anyState(),
                random.nextBoolean() ? null : anyState(),
                random.nextBoolean(),
                anyNumber(),
                anyNumber(),
                anyNumber(),
                random.nextInt(100) - 1,
                "un-votes"));
    }

    List<Entry> list(int first, int last) {
        List<Entry> entries = new ArrayList<>();
        for (int i = first; i < last; i++) {
            entries.addAll(oneOfEach(i));
        }
        return entries;
    }

    static DeliverySummary ingest(RecordFolder record, String name, List<? extends Entry> entries) {
        try (DeliveryWriter writer = record.begin(info(name))) {
            entries.forEach(writer::accept);
            return writer.commit(entries.size(), List.of(), List.of(), List.of());
        }
    }
}
