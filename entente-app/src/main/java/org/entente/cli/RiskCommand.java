package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.measure.Groups;
import org.entente.measure.Measured;
import org.entente.measure.Method;
import org.entente.measure.risk.RegionRisk;
import org.entente.measure.risk.Regions;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the risk in a region with its parts. */
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description =
                "Risk in a region: conflict, volatility, wars, disputes, pairs of nuclear states. It describes, it does"
                        + " not forecast.")
final class RiskCommand implements Callable<Integer> {

    private static final int PARTS_SHOWN = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "REGION",
            description =
                    "A region, as in \"East Asia\", \"Korean Peninsula\", states joined by commas, or a group of the record.")
    private String name = "";

    @Option(names = "--explain", description = "Open every number down to the rows that it rests on.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate day = common.asOf();
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(day, null))) {
            Regions.NamedRegion region =
                    Groups.find(view, name).map(group -> Regions.of(group, day)).orElseGet(() -> Regions.get(name));
            Measured measured = new RegionRisk(view).measure(region, day);
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                Map<String, Object> all = MeasuredOutput.head("risk", day, Method.RISK);
                all.put("region", region.name());
                all.put("states", region.states().stream().map(s -> s.iso3()).toList());
                all.putAll(MeasuredOutput.json(measured, explain ? view : null));
                JsonOutput.print(out, all);
            } else {
                MeasuredOutput.print(out, measured, explain, PARTS_SHOWN, view);
                out.flush();
            }
        }
        return 0;
    }
}
