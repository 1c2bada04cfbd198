package org.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.measure.Party;
import org.entente.measure.VoteRecord;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondStrand;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bulk.BulkView;
import org.entente.measure.camps.CampReader;
import org.entente.measure.camps.Camps;
import org.entente.measure.conduct.Conduct;
import org.entente.measure.isolation.Isolation;
import org.entente.measure.polarity.Polarity;
import org.entente.measure.polarity.PolarityYear;
import org.entente.measure.pressure.PressureReader;
import org.entente.measure.risk.RegionRisk;
import org.entente.measure.risk.Regions;
import org.entente.measure.standing.Standing;
import org.entente.series.WorldView;

/**
 * Measures all states, pairs and regions of a record at once and writes them as tables. Each number is that of the single
 * command. Strands whose numbers have not changed since the last run into the same folder are not fitted again.
 */
public final class AllMeasures {

    /** The fitted strands, beside the tables. */
    static final String MEMORY = "strands.tsv";

    private final WorldView view;
    private final LocalDate day;
    private final Path folder;
    private final List<State> states;

    /**
     * Prepares a run.
     *
     * @param view the record as of the day that is measured
     * @param folder where the tables go; made when it is not there
     */
    public AllMeasures(WorldView view, Path folder) {
        this(view, folder, StateSystem.standard().listMembers(view.asOf()));
    }

    /** For these states and their pairs alone; they are compared with all. */
    public AllMeasures(WorldView view, Path folder, List<State> states) {
        this.view = new BulkView(view);
        this.day = view.asOf();
        this.folder = folder;
        this.states = List.copyOf(states);
    }

    /**
     * What a run did.
     *
     * @param rows rows by table
     * @param seconds time by table
     * @param fitted strands that were fitted
     * @param reused strands that were taken from the run before
     */
    public record Summary(Map<String, Long> rows, Map<String, Double> seconds, int fitted, int reused) {}

    private interface Filler {
        void fill(MeasureTables table) throws IOException;
    }

    /** Writes all tables; each appears when it is whole. */
    public Summary write(BondWeights weights) throws IOException {
        Files.createDirectories(folder);
        StrandFile memory = StrandFile.open(folder.resolve(MEMORY));
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<String, Double> seconds = new LinkedHashMap<>();
        Tables tables = (name, header, filler) -> {
            long start = System.nanoTime();
            try (MeasureTables table = new MeasureTables(folder.resolve(name + ".csv"), header)) {
                filler.fill(table);
                table.finish();
                rows.put(name, table.rows());
            }
            seconds.put(name, (System.nanoTime() - start) / 1e9);
        };
        String[] measured = MeasureTables.MEASURED.toArray(String[]::new);
        tables.write("bonds", bondHeader(), table -> bonds(table, weights, memory));
        memory.write();
        tables.write("states", measured, this::states);
        tables.write("adversaries", new String[] {"a", "b", "cosine", "coverage"}, this::adversaries);
        tables.write("regions", measured, this::regions);
        camps(tables, rows, seconds);
        tables.write(
                "polarity",
                new String[] {"of", "year", "states", "hhi", "con", "poles", "movement", "coverage"},
                this::polarity);
        return new Summary(rows, seconds, memory.fitted(), memory.reused());
    }

    private interface Tables {
        void write(String name, String[] header, Filler filler) throws IOException;
    }

    private static String[] bondHeader() {
        List<String> header = new ArrayList<>(List.of("a", "b", "score", "score_low", "score_high", "coverage"));
        for (BondStrand strand : BondStrand.values()) {
            for (String column : List.of("period", "level", "low", "high", "trend", "score", "among")) {
                header.add(strand.key() + "_" + column);
            }
        }
        return header.toArray(String[]::new);
    }

    private List<Dyad> pairs() {
        List<Dyad> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(Dyad.of(states.get(i).id(), states.get(j).id()));
            }
        }
        pairs.sort((a, b) -> a.toString().compareTo(b.toString()));
        return pairs;
    }

    private void bonds(MeasureTables table, BondWeights weights, StrandFile memory) {
        Bonds.measureAll(view, pairs(), weights, memory, bond -> table.row(cells(bond)));
    }

    private static Object[] cells(Bond bond) {
        List<Object> cells = new ArrayList<>(List.of(
                bond.dyad().first().iso3(),
                bond.dyad().second().iso3(),
                bond.score(),
                bond.low(),
                bond.high(),
                bond.coverage()));
        for (StrandLevel strand : bond.strands()) {
            cells.add(strand.period());
            cells.add(strand.level().level());
            cells.add(strand.level().low());
            cells.add(strand.level().high());
            cells.add(strand.trend().change());
            cells.add(strand.score().level());
            cells.add(strand.comparedWith());
        }
        return cells.toArray();
    }

    private void states(MeasureTables table) {
        Isolation isolation = new Isolation(view);
        Standing standing = new Standing(view);
        PressureReader pressure = new PressureReader(view);
        Conduct conduct = new Conduct(new VoteRecord(view));
        for (State state : states) {
            table.row(state.iso3(), isolation.measure(state, day));
            table.row(state.iso3(), pressure.measure(new Party.OfState(state), day));
            table.row(state.iso3(), standing.measure(state, day));
            table.row(state.iso3(), conduct.measure(state, day));
        }
    }

    private void adversaries(MeasureTables table) {
        List<Party.OfState> parties = states.stream().map(Party.OfState::new).toList();
        new PressureReader(view)
                .sharedAdversaries(
                        parties,
                        day,
                        (one, other, shared) ->
                                table.row(one.code(), other.code(), shared.cosine(), shared.coverage()));
    }

    private void regions(MeasureTables table) {
        RegionRisk risk = new RegionRisk(view);
        Regions.listSubregions().forEach(region -> table.row(region.name(), risk.measure(region, day)));
    }

    /** Camps rest on votes alone, so a day of events leaves the table as it is. */
    private void camps(Tables tables, Map<String, Long> rows, Map<String, Double> seconds) throws IOException {
        long start = System.nanoTime();
        CampReader reader = new CampReader(view);
        List<Integer> sessions = reader.sessions();
        TableInputs inputs = TableInputs.open(folder);
        String hash = sessions.isEmpty() ? "" : reader.inputHash(sessions.getLast());
        OptionalLong kept = inputs.findRows("camps", hash);
        if (kept.isPresent()) {
            rows.put("camps", kept.getAsLong());
            seconds.put("camps", (System.nanoTime() - start) / 1e9);
        } else {
            tables.write(
                    "camps",
                    new String[] {"session", "camp", "state", "stability", "agreement"},
                    table -> camps(table, reader, sessions));
        }
        inputs.write();
    }

    private static void camps(MeasureTables table, CampReader reader, List<Integer> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        reader.read(sessions.getLast(), Double.NaN, CampReader.RESAMPLES).ifPresent(camps -> {
            for (Camps.Camp camp : camps.camps()) {
                camp.members()
                        .forEach(each -> table.row(
                                camps.session(), camp.label(), each.state(), each.stability(), each.agreement()));
            }
        });
    }

    private void polarity(MeasureTables table) {
        Polarity polarity = Polarity.of(view);
        polarity(table, "all states", polarity.world());
        polarity(table, "major powers", polarity.majors());
        polarity(table, "coded events", polarity.events());
    }

    private static void polarity(MeasureTables table, String of, List<PolarityYear> years) {
        for (PolarityYear each : years) {
            table.row(
                    of,
                    each.year(),
                    each.count(),
                    each.hhi(),
                    each.con(),
                    each.poles(),
                    each.movement(),
                    each.coverage());
        }
    }
}
