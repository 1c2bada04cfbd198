package org.entente.forecast;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.forecast.EvaluationSettings.Cut;
import org.entente.forecast.EvaluationSettings.Part;
import org.entente.forecast.feature.Family;
import org.entente.forecast.graph.Quadruples;
import org.entente.forecast.internal.PeakMemory;
import org.entente.forecast.internal.Scorers;
import org.entente.forecast.protocol.Metrics;
import org.entente.forecast.protocol.Outcome;
import org.entente.forecast.protocol.Protocol;
import org.entente.forecast.protocol.RankSink;
import org.entente.forecast.protocol.Scorer;
import org.entente.forecast.protocol.Stratum;
import org.jspecify.annotations.Nullable;

/** Trains a method on the past of a temporal knowledge graph and evaluates it on what came after. */
public final class Evaluations {

    private Evaluations() {}

    /**
     * Trains and evaluates.
     *
     * @param sink takes each rank; null when nobody wants them
     * @throws IllegalArgumentException when the part asked for has no events
     */
    public static EvaluationReport evaluate(Quadruples data, EvaluationSettings settings, @Nullable RankSink sink) {
        int from = settings.part() == Part.VALID ? data.validFrom() : data.testFrom();
        int to = settings.part() == Part.VALID ? data.testFrom() : data.size();
        if (from == to) {
            throw new IllegalArgumentException("The part to evaluate on (" + name(settings.part())
                    + ") has no events. Maybe test.txt is not there: evaluate on valid.");
        }
        boolean onTrain = settings.part() == Part.VALID || settings.trainedOn() == Cut.TRAIN;
        int cut = onTrain ? data.validFrom() : data.testFrom();
        Clock clock = new Clock();
        Scorer scorer = Scorers.train(data, settings, cut, clock::lap);
        for (int fact = cut; fact < from; ) {
            int end = Math.min(from, data.endOfStep(fact));
            scorer.observe(data, fact, end);
            fact = end;
        }
        boolean observing = settings.mode() != Mode.MULTI_STEP;
        Outcome outcome = Protocol.evaluate(data, from, to, scorer, observing, sink);
        clock.lap("evaluate");
        return report(settings, onTrain, outcome, clock);
    }

    private static EvaluationReport report(EvaluationSettings settings, boolean onTrain, Outcome outcome, Clock clock) {
        Map<String, Metrics> strata = new LinkedHashMap<>();
        for (Stratum stratum : Stratum.values()) {
            strata.put(stratum.code(), outcome.strata().get(stratum));
        }
        return new EvaluationReport(
                Protocol.NAME,
                settings.kind().code(),
                settings.mode().code(),
                name(settings.part()),
                onTrain ? "train" : "train+valid",
                outcome.all().queries(),
                outcome.all().mrr(),
                outcome.all().hits1(),
                outcome.all().hits3(),
                outcome.all().hits10(),
                outcome.objects(),
                outcome.subjects(),
                strata,
                clock.seconds,
                clock.peakMb,
                settings.ranker().seed(),
                describe(settings));
    }

    private static Map<String, Object> describe(EvaluationSettings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("windowSteps", settings.windowSteps());
        values.put("groups", settings.groups());
        values.put("likeliest", settings.likeliest());
        values.put("negatives", settings.negatives());
        values.put("publishSteps", settings.publishSteps());
        values.put("candidates", settings.candidates());
        values.put("ranker", settings.ranker());
        values.put("without", settings.without().stream().map(Family::code).toList());
        return values;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static final class Clock {
        private final Map<String, Double> seconds = new LinkedHashMap<>();
        private long last = System.nanoTime();
        private long peakMb;

        void lap(String phase) {
            long now = System.nanoTime();
            seconds.put(phase, Math.round((now - last) / 1e6) / 1e3);
            last = now;
            peakMb = Math.max(peakMb, PeakMemory.megabytes());
        }
    }
}
