package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.State;
import org.entente.detect.ChangePoints;
import org.entente.detect.Changes;
import org.entente.detect.CostModel;
import org.entente.detect.DetectionOptions;
import org.entente.detect.Segmenter;
import org.entente.pipeline.PairShifts;
import org.entente.pipeline.SeriesFile;
import org.entente.pipeline.SeriesShifts;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says when things turned between two states, or in anybody's series. */
@Command(
        name = "shifts",
        mixinStandardHelpOptions = true,
        description = "Say when the series of two states turned, or those of any file, as in:"
                + " entente shifts RUS PRK; entente shifts --series FILE.csv --column C --penalty P")
final class ShiftsCommand implements Callable<Integer> {

    private static final String RATE = "0.05";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..2", paramLabel = "STATE", description = "Two states, as people write them.")
    private List<String> states = List.of();

    @Option(names = "--series", paramLabel = "FILE", description = "A delimited file with a column of numbers.")
    private @Nullable Path file;

    @Option(names = "--column", paramLabel = "C", description = "Name of the column, or its number from 1.")
    private @Nullable String column;

    @Option(
            names = "--date",
            paramLabel = "COLUMN",
            description = "Column of dates (default: the first called date, period, time, day, month, quarter, year).")
    private @Nullable String date;

    @Option(
            names = "--penalty",
            paramLabel = "P",
            description = "What a break must save, in the unit of the cost (default: by --false-alarms).")
    private @Nullable Double penalty;

    @Option(
            names = "--cost",
            paramLabel = "l2|poisson|negbin",
            description = "How a file's values scatter around their level (default: l2).")
    private @Nullable String cost;

    @Option(names = "--method", paramLabel = "pelt|exact", description = "How to search (default: pelt).")
    private String method = "pelt";

    @Option(names = "--min-size", paramLabel = "N", description = "Shortest segment (default: 2).")
    private int minSize = 2;

    @Option(
            names = "--false-alarms",
            paramLabel = "RATE",
            defaultValue = RATE,
            description = "How likely a series without change may show any (default: " + RATE + ").")
    private double falseAlarms;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            requireNoFileOptions();
            pair();
        } else {
            ofFile(file);
        }
        return 0;
    }

    private void requireNoFileOptions() {
        if (states.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The states (" + String.join(", ", states)
                            + ") must be two, as in RUS PRK; or name a file with --series.");
        }
        if (column != null || date != null || penalty != null || cost != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The options --column, --date, --penalty and --cost belong to --series: a pair's series have the"
                            + " cost of their kind and the penalty of --false-alarms.");
        }
    }

    private void pair() throws IOException {
        State first = common.state(states.get(0));
        State second = common.state(states.get(1));
        if (first.id().equals(second.id())) {
            throw new IllegalArgumentException(
                    "The states (" + first.iso3() + ", " + second.iso3() + ") must be two different ones.");
        }
        DetectionOptions options = options(CostModel.L2);
        try (RecordSnapshot view = common.openRecord().open(SnapshotOptions.asOf(common.asOf()))) {
            List<SeriesShifts> found = new PairShifts(view, options).find(first.id(), second.id());
            ShiftsOutput output = new ShiftsOutput(spec.commandLine().getOut());
            if (common.json()) {
                output.pairAsJson(first, second, view.asOf(), options, found);
            } else {
                output.pairAsText(first, second, view.asOf(), options, found);
            }
        }
    }

    private void ofFile(Path path) throws IOException {
        if (!states.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The states (" + String.join(", ", states)
                            + ") cannot stand beside --series: ask for one of both.");
        }
        if (column == null) {
            throw new ParameterException(
                    spec.commandLine(), "The file (" + path + ") needs --column: the name of the column to read.");
        }
        DetectionOptions options = options(cost == null ? CostModel.L2 : CostModel.parse(cost));
        SeriesFile series = SeriesFile.read(path, column, date);
        double[] values = series.values();
        Changes changes = ChangePoints.find(values, penalty == null ? options : options.withPenalty(penalty));
        if (changes.missing() == changes.n()) {
            throw new IllegalArgumentException("The column (" + column + ") of " + path
                    + " has no known value. Name a column of numbers with --column.");
        }
        ShiftsOutput output = new ShiftsOutput(spec.commandLine().getOut());
        if (common.json()) {
            output.fileAsJson(path, column, series, changes);
        } else {
            output.fileAsText(path, column, series, changes);
        }
    }

    private DetectionOptions options(CostModel model) {
        return DetectionOptions.of(model)
                .withMethod(Segmenter.parse(method))
                .withMinSize(minSize)
                .withFalseAlarmRate(falseAlarms);
    }
}
