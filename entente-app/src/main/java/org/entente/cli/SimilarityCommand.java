package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.measure.Groups;
import org.entente.measure.Party;
import org.entente.measure.similarity.Estimate;
import org.entente.measure.similarity.SimilarityIndex;
import org.entente.measure.similarity.VoteSimilarity;
import org.entente.pipeline.Parties;
import org.entente.pipeline.Similarities;
import org.entente.pipeline.SimilarityTable;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.series.WorldView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how alike states vote. */
@Command(
        name = "similarity",
        mixinStandardHelpOptions = true,
        description = "How alike two states or groups vote in the General Assembly: agreement, S, kappa and pi, as in:"
                + " entente similarity RUS PRK --session 74. A star stands for every state: RUS '*', or '*' '*'.")
final class SimilarityCommand implements Callable<Integer> {

    private static final String EVERY = "*";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A state, as people write it, a group of the record, or '*'.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state or group, or '*'.")
    private String second = "";

    @Option(names = "--session", paramLabel = "N", description = "One session (default: all).")
    private @Nullable Integer session;

    @Option(names = "-o", paramLabel = "FILE.csv", description = "Where to write the table (default: print it).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (session != null && session < 1) {
            throw new IllegalArgumentException(
                    "The session (" + session + ") must be 1 or more. Session 74 opened in September 2019.");
        }
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            Similarities similarities = new Similarities(view);
            boolean many = first.equals(EVERY) || second.equals(EVERY);
            if (output != null) {
                SimilarityTable.write(output, sink -> rows(view, similarities, many, sink));
                return 0;
            }
            List<Row> rows = new ArrayList<>();
            rows(view, similarities, many, (a, b, each) -> rows.add(new Row(a, b, each)));
            if (common.json()) {
                JsonOutput.print(spec.commandLine().getOut(), json(similarities.dataset(), rows, many));
            } else {
                print(rows, many);
            }
        }
        return 0;
    }

    private record Row(String first, String second, VoteSimilarity similarity) {}

    private void rows(WorldView view, Similarities similarities, boolean many, Similarities.PairSink sink) {
        if (many) {
            String named = first.equals(EVERY) ? second : first;
            similarities.all(named.equals(EVERY) ? null : state(view, named), session, sink);
            return;
        }
        Party a = Parties.get(view, first);
        Party b = Parties.get(view, second);
        List<VoteSimilarity> found = a instanceof Party.OfState(State one) && b instanceof Party.OfState(State other)
                ? similarities.pair(one, other, session)
                : similarities.parties(a, b, session);
        found.forEach(each -> sink.take(a.code(), b.code(), each));
    }

    /** Beside every state stands a state: a group is no row of the table of all pairs. */
    private State state(WorldView view, String name) {
        if (Groups.find(view, name).isPresent()) {
            throw new IllegalArgumentException("The group (" + name + ") has no place in the table of all pairs of"
                    + " states. Name a state or group beside it, as in: entente similarity " + name + " RUS");
        }
        return common.state(name);
    }

    private Map<String, Object> json(String dataset, List<Row> rows, boolean many) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!many) {
            all.put("a", rows.getFirst().first());
            all.put("b", rows.getFirst().second());
        }
        all.put("asOf", common.asOf().toString());
        all.put("dataset", dataset);
        all.put("trust", "derived");
        if (!many && session != null) {
            all.putAll(json(rows.getFirst().similarity()));
        }
        all.put(
                many ? "pairs" : "sessions",
                rows.stream().map(row -> json(row, many)).toList());
        return all;
    }

    private static Map<String, Object> json(Row row, boolean named) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (named) {
            one.put("a", row.first());
            one.put("b", row.second());
        }
        one.putAll(json(row.similarity()));
        return one;
    }

    private static Map<String, Object> json(VoteSimilarity similarity) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("session", similarity.session());
        one.put("n", similarity.rollCalls());
        Map<String, Object> intervals = new LinkedHashMap<>();
        similarity.indices().forEach((index, estimate) -> {
            one.put(index.key(), estimate.value());
            intervals.put(index.key(), new double[] {estimate.low(), estimate.high()});
        });
        one.put("interval90", intervals);
        return one;
    }

    private void print(List<Row> rows, boolean named) {
        PrintWriter out = spec.commandLine().getOut();
        if (!named) {
            out.println(rows.getFirst().first() + "-" + rows.getFirst().second()
                    + ": how alike they vote in the General Assembly (90 % interval of S_sq in brackets)");
            if (Double.isNaN(
                    rows.getFirst().similarity().get(SimilarityIndex.S_SQUARED).low())) {
                out.println("A pair of their members on average, those who were members on " + common.asOf()
                        + "; no interval, since all pairs vote at the same roll calls");
            }
        }
        out.println((named ? "pair     " : "")
                + "session    n  agreement  S_abs   S_sq                    kappa_sq   pi_sq");
        for (Row row : rows) {
            VoteSimilarity s = row.similarity();
            Estimate squared = s.get(SimilarityIndex.S_SQUARED);
            out.println((named ? row.first() + "-" + row.second() + "  " : "")
                    + String.format(
                            Locale.ROOT,
                            "%7d %4d %10s %6s %6s %-16s %9s %7s",
                            s.session(),
                            s.rollCalls(),
                            text(s.get(SimilarityIndex.AGREEMENT).value()),
                            text(s.get(SimilarityIndex.S_ABSOLUTE).value()),
                            text(squared.value()),
                            "[" + text(squared.low()) + ", " + text(squared.high()) + "]",
                            text(s.get(SimilarityIndex.KAPPA_SQUARED).value()),
                            text(s.get(SimilarityIndex.PI_SQUARED).value())));
        }
        out.println("S is high for most pairs, since most votes are lopsided; kappa and pi take chance out.");
        out.flush();
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%.3f", value);
    }
}
