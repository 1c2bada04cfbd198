package org.entente.measure.polarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.event.EventArray;
import org.entente.event.QuadClass;
import org.entente.evidence.EvidenceKey;
import org.entente.measure.Keys;
import org.entente.measure.Measured;
import org.entente.measure.camps.VoteBlocs;
import org.entente.provenance.TrustClass;
import org.entente.series.EventTotals;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/** Opens the latest year of each kind of polarity down to the rows of every state. An earlier year: as of an earlier day. */
public final class PolarityEvidence {

    private static final List<QuadClass> ALL = Arrays.asList(QuadClass.values());
    private static final int MONTHS = 12;

    private final WorldView view;
    private final Polarity polarity;

    public PolarityEvidence(WorldView view, Polarity polarity) {
        this.view = view;
        this.polarity = polarity;
    }

    /**
     * The numbers of the latest years.
     *
     * @param blocs blocs of votes by session, of which the last is opened; may be empty
     */
    public Measured open(List<VoteBlocs> blocs) {
        List<Measured> parts = new ArrayList<>();
        parts.add(
                polarity.leading() == null
                        ? capability("world", "all states", polarity.world())
                        : leading(polarity.leading()));
        parts.add(capability("majors", "the major powers", polarity.majors()));
        parts.add(events());
        parts.add(
                blocs.isEmpty()
                        ? Measured.unknown(
                                "blocs",
                                "Blocs of votes",
                                "effective camps",
                                "the record holds no votes of many states")
                        : bloc(blocs.getLast()));
        return Measured.of(
                        "polarity",
                        "Effective poles by capability among all states, latest year",
                        polarity.world().isEmpty()
                                ? Double.NaN
                                : polarity.world().getLast().poles(),
                        "effective poles",
                        TrustClass.DERIVED)
                .withUncertainty("none: the index of capability is published without errors")
                .withParts(parts);
    }

    private static Measured bloc(VoteBlocs bloc) {
        return Measured.of(
                        "blocs",
                        "Effective camps of votes in session " + bloc.session(),
                        bloc.effective(),
                        "effective camps",
                        TrustClass.DERIVED)
                .withUncertainty("see the stability of the camps")
                .withoutRows("the rows are those of camps --session " + bloc.session() + " --explain");
    }

    private Measured capability(String name, String whose, List<PolarityYear> years) {
        String what = "Effective poles by capability (CINC) among " + whose;
        String dataset = polarity.dataset();
        if (years.isEmpty() || dataset == null) {
            return Measured.unknown(name, what, "effective poles", "the record holds no index of it");
        }
        PolarityYear last = years.getLast();
        StateYears rows = view.capabilities(dataset, Polarity.INDEX);
        List<Measured> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String state = EventArray.unpack(rows.state(i));
            if (rows.year(i) == last.year() && (!name.equals("majors") || Polarity.isMajor(state, last.year()))) {
                parts.add(leaf(
                        state,
                        "Share of the capability of all states",
                        rows.value(i),
                        "share, 0 to 1",
                        TrustClass.MEASURED,
                        Keys.capability(dataset, id(state), last.year())));
            }
        }
        return whole(name, what, last, parts);
    }

    /** Bounds alone: the number itself is not known. */
    private static Measured leading(Leading leading) {
        Leading.Year last = leading.years().getLast();
        List<Measured> parts = last.leaders().stream()
                .map(each -> leaf(
                        each.state(),
                        "Share of the capability of all states",
                        each.share(),
                        "share, 0 to 1",
                        TrustClass.MEASURED,
                        Keys.published(leading.dataset(), Leading.FIGURE, id(each.state()), last.year())))
                .toList();
        return Measured.of(
                        "leading",
                        String.format(
                                Locale.ROOT,
                                "Share of the %d leading states in the capability of all, %d; poles of all states %.1f to %.1f",
                                last.count(),
                                last.year(),
                                last.fewest(),
                                last.most()),
                        last.share(),
                        "share, 0 to 1",
                        TrustClass.DERIVED)
                .withUncertainty("bounds: no other state has more than the least of these")
                .withParts(parts);
    }

    private Measured events() {
        String what = "Effective poles by involvement in coded events";
        String dataset = polarity.eventDataset();
        if (polarity.events().isEmpty() || dataset == null) {
            return Measured.unknown("events", what, "effective poles", "the record holds no coded events");
        }
        PolarityYear last = polarity.events().getLast();
        EventTotals rows = view.eventTotals(dataset, null);
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.month(i) / MONTHS == last.year()) {
                counts.merge(EventArray.unpack(rows.source(i)), rows.events(i), Integer::sum);
                counts.merge(EventArray.unpack(rows.target(i)), rows.events(i), Integer::sum);
            }
        }
        int december = last.year() * MONTHS + MONTHS - 1;
        List<Measured> parts = new ArrayList<>();
        counts.forEach((state, count) -> parts.add(leaf(
                state,
                "Coded events with another state",
                count,
                "coded events",
                TrustClass.CODED,
                Keys.events(dataset, ALL, id(state), december, MONTHS))));
        return whole("events", what, last, parts);
    }

    private static Measured whole(String name, String what, PolarityYear year, List<Measured> parts) {
        return Measured.of(
                        name,
                        String.format(Locale.ROOT, "%s in %d, %d states", what, year.year(), year.count()),
                        year.poles(),
                        "effective poles",
                        TrustClass.DERIVED)
                .withCoverage(year.coverage())
                .withParts(parts);
    }

    private static Measured leaf(
            String state, String what, double value, String unit, TrustClass trust, EvidenceKey key) {
        return Measured.of(state, what + ": " + state, value, unit, trust).withKey(key);
    }

    private static StateId id(String iso3) {
        return StateSystem.standard().getState(iso3).id();
    }
}
