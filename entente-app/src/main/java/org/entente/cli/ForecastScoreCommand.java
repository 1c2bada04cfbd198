package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.forecast.ForecastScore;
import org.entente.forecast.ForecastScores;
import org.entente.forecast.StateForecast;
import org.entente.pipeline.ForecastBook;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores kept forecasts. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Score the forecasts kept with forecast --keep whose windows have passed.")
final class ForecastScoreCommand implements Callable<Integer> {

    /** What is printed as JSON. */
    record Report(int kept, List<ForecastScore> scores) {}

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<StateForecast> kept = new ForecastBook(common.folder()).list();
        List<ForecastScore> scores;
        try (RecordSnapshot view = common.openRecord().open(SnapshotOptions.asOf(common.asOf()))) {
            scores = ForecastScores.score(view, kept);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            JsonOutput.print(out, new Report(kept.size(), scores));
            return 0;
        }
        out.println(kept.size() + " forecasts are kept; scored are those whose windows lie within the dataset.");
        for (ForecastScore score : scores) {
            out.printf(
                    Locale.ROOT,
                    "  %-22s %3d days  %4d forecasts, %4d happened, mean chance %.3f, Brier %.4f, skill %.3f%n",
                    score.kind(),
                    score.horizonDays(),
                    score.forecasts(),
                    score.happened(),
                    score.meanChance(),
                    score.brier(),
                    score.skill());
        }
        out.flush();
        return 0;
    }
}
