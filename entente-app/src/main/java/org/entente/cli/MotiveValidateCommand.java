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
import org.entente.answer.motive.durability.EpisodeForecast;
import org.entente.answer.motive.durability.ForecastScore;
import org.entente.answer.motive.durability.ForwardValidation;
import org.entente.answer.motive.durability.Learner;
import org.entente.answer.motive.durability.Method;
import org.entente.answer.motive.durability.Scoreboard;
import org.entente.answer.motive.durability.Scoreboard.Gain;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.panel.PanelReader;
import org.entente.pipeline.EpisodeTable;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tests the forecast of durability forward in time, and writes the episodes. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Find all rapprochements of the record since 1946, forecast each at its onset by models that were"
                + " fitted to what was known before its decade, and score the forecasts beside three baselines.")
final class MotiveValidateCommand implements Callable<Integer> {

    private static final int[] HORIZONS = {1, 5, 10};
    private static final double AIM = .7;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--episodes", paramLabel = "FILE.csv", description = "Write one row an episode.")
    private @Nullable Path episodes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (episodes != null) {
            EpisodeTable.requireCsv(episodes);
        }
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            PairPanel panel = PanelReader.read(view);
            requireSources(panel);
            List<EpisodeForecast> forecasts =
                    ForwardValidation.run(new EpisodeRule(panel), panel, Learner.Settings.CHOSEN, Integer.MAX_VALUE);
            List<Scoreboard> boards = new ArrayList<>();
            for (int years : HORIZONS) {
                boards.add(Scoreboard.of(forecasts, years, panel.reach().last()));
            }
            if (episodes != null) {
                EpisodeTable.write(forecasts, episodes);
            }
            print(panel, forecasts, boards);
        }
        return 0;
    }

    private static void requireSources(PairPanel panel) {
        if (panel.reach().last() == 0) {
            throw new IllegalArgumentException("The record's votes, pledges or disputes are missing (last years "
                    + panel.reach().votes() + ", " + panel.reach().pledges() + ", "
                    + panel.reach().disputes()
                    + "): episodes are found in all three. Ingest un-votes, cow-alliance and cow-mid.");
        }
    }

    private void print(PairPanel panel, List<EpisodeForecast> forecasts, List<Scoreboard> boards) {
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("asOf", common.asOf().toString());
            all.put("datasets", panel.reach().datasets());
            all.put("lastYear", panel.reach().last());
            all.put("episodes", forecasts.size());
            all.put("laterPart", Scoreboard.LATER);
            all.put("verdict", verdict(boards.get(1)));
            all.put("horizons", boards.stream().map(MotiveValidateCommand::json).toList());
            JsonOutput.print(out, all);
            return;
        }
        out.println(verdict(boards.get(1)));
        out.println(forecasts.size() + " episodes with onset 1946 to "
                + panel.reach().last() + ", of which "
                + forecasts.stream()
                        .filter(f -> f.fold() > 0 && f.episode().onset() >= Scoreboard.LATER)
                        .count()
                + " from " + Scoreboard.LATER + " on were forecast by models fitted before their decade");
        boards.forEach(board -> print(out, board));
        out.println("Intervals are 90 %, over 1,000 resamples of pairs; episodes of one bloc end together, so they are"
                + " too narrow.");
        if (episodes != null) {
            out.println("One row an episode: " + episodes);
        }
        out.flush();
    }

    /** What the later part says about five years, in a sentence that is no better than the figures. */
    static String verdict(Scoreboard board) {
        if (board.scored() == 0) {
            return "Too few episodes of the later part can be scored: nothing is known about how good the forecasts are.";
        }
        double auc = board.scores()
                .getOrDefault(Method.MODEL, new ForecastScore(0, 0, Double.NaN, Double.NaN))
                .auc();
        List<String> lost = board.gains().entrySet().stream()
                .filter(e -> !e.getValue().isBetter())
                .map(e -> e.getKey().code())
                .sorted()
                .toList();
        String against = lost.isEmpty()
                ? "better than all three baselines in AUC and Brier score"
                : "no better than " + String.join(", ", lost);
        boolean clear = board.gains().values().stream().allMatch(Gain::isClear);
        String doubt = lost.isEmpty() && !clear ? "; not every gain is clear of chance" : "";
        return String.format(
                Locale.ROOT,
                "Survival of five years, onsets from %d on: AUC %.3f (%s the .70 that was aimed at), %s%s.",
                Scoreboard.LATER,
                auc,
                auc >= AIM ? "reaches" : "below",
                against,
                doubt);
    }

    private static void print(PrintWriter out, Scoreboard board) {
        out.println("Survives " + board.years() + (board.years() == 1 ? " year: " : " years: ") + board.scored()
                + " episodes, " + board.leftOut() + " out of sight before that");
        for (Method method : Method.values()) {
            ForecastScore score = board.scores().get(method);
            Gain gain = board.gains().get(method);
            if (score != null) {
                out.printf(
                        Locale.ROOT,
                        "  %-14s survived %d  AUC %.3f  Brier %.4f%s%n",
                        method.code(),
                        score.survived(),
                        score.auc(),
                        score.brier(),
                        gain == null ? "" : gain(gain));
            }
        }
        for (Scoreboard.Calibration each : board.calibration()) {
            out.printf(
                    Locale.ROOT,
                    "  %ds  %3d episodes  mean chance %.3f  survived %.3f%n",
                    each.decade(),
                    each.episodes(),
                    each.chance(),
                    each.survived());
        }
    }

    private static String gain(Gain gain) {
        return String.format(
                Locale.ROOT,
                "  model gains AUC %+.3f (%+.3f to %+.3f), Brier %+.4f (%+.4f to %+.4f), skill %+.3f",
                gain.auc(),
                gain.aucLow(),
                gain.aucHigh(),
                gain.brier(),
                gain.brierLow(),
                gain.brierHigh(),
                gain.skill());
    }

    private static Map<String, Object> json(Scoreboard board) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("years", board.years());
        json.put("episodes", board.scored());
        json.put("leftOut", board.leftOut());
        json.put("barMet", board.isBarMet());
        Map<String, Object> methods = new LinkedHashMap<>();
        for (Method method : Method.values()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("score", board.scores().get(method));
            each.put("gainOfModel", board.gains().get(method));
            methods.put(method.code(), each);
        }
        json.put("methods", methods);
        json.put("calibration", board.calibration());
        return json;
    }
}
