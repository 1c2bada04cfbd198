package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.measure.Measured;
import org.entente.measure.risk.RegionRisk;
import org.entente.measure.risk.Regions;
import org.entente.measure.risk.WarForecast;
import org.entente.series.WorldView;

/** Risk in the region of each of the two, now and in the year after the data end. */
final class RiskChapter {

    /** Below half of its inputs a mean of them says too little to be printed. */
    private static final double ENOUGH = .5;

    private RiskChapter() {}

    static Chapter of(WorldView view, State first, State second) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List.of(first, second).forEach(state -> names.add(state.region().subregion()));
        names.remove("");
        RegionRisk risk = new RegionRisk(view);
        List<Sentence> records = new ArrayList<>();
        for (String name : names) {
            Regions.NamedRegion region = Regions.get(name);
            Measured level = risk.measure(region, view.asOf());
            if (level.isKnown() && level.coverage() >= ENOUGH) {
                findings.add(level(level));
            } else if (level.isKnown()) {
                unknowns.add("Risk in " + name + " is not given: "
                        + MeasuredWording.percent(level.coverage())
                        + " of its inputs alone are known, and their mean would be read as a calm or a danger that nobody"
                        + " measured.");
            }
            unknowns.addAll(MeasuredWording.unknownParts("Risk in " + name, level));
            Optional<WarForecast> forecast = risk.forecast(region, view.asOf());
            forecast.ifPresentOrElse(
                    each -> {
                        findings.add(forecast(each));
                        if (records.isEmpty()) {
                            records.add(record(each));
                        }
                    },
                    () -> unknowns.add("No forecast for " + name
                            + ": the record holds no dataset that tells of the wars of forty years or more."));
        }
        findings.addAll(records);
        return new Chapter(
                "risk",
                "Risk in their regions",
                "How much conflict is there around the two, and how much is to be expected?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static Sentence level(Measured level) {
        Sentence.Builder sentence = MeasuredWording.start(level);
        List<Measured> known = level.parts().stream().filter(Measured::isKnown).toList();
        for (int i = 0; i < known.size(); i++) {
            sentence.words((i == 0 ? ", the mean of its parts: " : "; ") + part(known.get(i)) + ", ")
                    .number(
                            MeasuredWording.decimal(known.get(i).value()),
                            known.get(i).explanation());
        }
        return sentence.words(".").build();
    }

    private static String part(Measured part) {
        return switch (part.name()) {
            case "conflict" -> "coded material conflict, as a percentile among subregions";
            case "volatility" -> "volatility of that, as such a percentile";
            default -> MeasuredWording.lower(MeasuredWording.what(part).replace(" the 1 year ", " the year "));
        };
    }

    private static Sentence forecast(WarForecast forecast) {
        Measured expected = forecast.expected();
        WarForecast.TrackRecord record = forecast.record();
        return Sentence.builder()
                .words(expected.description() + ": ")
                .number(String.format(Locale.ROOT, "%.1f", expected.value()), expected.explanation())
                .words(String.format(
                        Locale.ROOT,
                        " (90 %% interval %.0f to %.0f; %d in %d); chance of more than in %d ",
                        expected.low(),
                        expected.high(),
                        forecast.now(),
                        forecast.lastYear(),
                        forecast.lastYear()))
                .number(
                        MeasuredWording.chance(forecast.more()),
                        Explanation.of(
                                "Chance of more states at war than in " + forecast.lastYear(),
                                forecast.more(),
                                "chance, 0 to 1",
                                List.of(expected.explanation())))
                .words(". In " + record.years() + " years before, the number lay within such an interval in "
                        + record.covered() + ".")
                .build();
    }

    /** How good the chances of all states were, whatever the region. */
    private static Sentence record(WarForecast forecast) {
        WarForecast.TrackRecord record = forecast.record();
        String what = "Brier score of such chances for all states, one year ahead, " + record.from() + " to "
                + forecast.lastYear();
        return Sentence.builder()
                .words("Track record of such chances for all states, one year ahead, " + record.from() + " to "
                        + forecast.lastYear() + ": Brier score (0 is best) ")
                .number(String.format(Locale.ROOT, "%.4f", record.brier()), error(what, record.brier()))
                .words(", of \"as in the year before\" ")
                .number(
                        String.format(Locale.ROOT, "%.4f", record.brierPersistence()),
                        error("The same of \"as in the year before\"", record.brierPersistence()))
                .words(", of the base rate ")
                .number(
                        String.format(Locale.ROOT, "%.4f", record.brierBaseRate()),
                        error("The same of the share of all state-years before", record.brierBaseRate()))
                .words(".")
                .build();
    }

    private static Explanation error(String what, double value) {
        return Explanation.of(what, value, "mean squared error", List.of());
    }
}
