package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.measure.bond.Band;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.measure.bond.StrandLevel;
import org.entente.measure.bond.StrandTrend;
import org.entente.series.WorldView;

/** The bond in one number, and each of its strands with level, trend, band and percentile. */
final class BondChapter {

    private static final String WHOLE = "100";

    private BondChapter() {}

    static Chapter of(WorldView view, State first, State second) {
        Bond bond = Bonds.measure(view, Dyad.of(first.id(), second.id()), BondWeights.EQUAL);
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        score(bond).ifPresent(findings::add);
        for (StrandLevel strand : bond.strands()) {
            if (strand.level().isKnown()) {
                findings.add(strand(strand));
            } else {
                unknowns.add(unknown(strand));
            }
        }
        if (!findings.isEmpty()) {
            unknowns.add(
                    "Hostility between the two is no part of the bond: disputes, sanctions and hostile events count as"
                            + " pressure, and a high score does not mean that there are none.");
        }
        return new Chapter(
                "bond", "Bond", "How close are the two, and is that changing?", findings, List.of(), "", unknowns);
    }

    private static Optional<Sentence> score(Bond bond) {
        if (Double.isNaN(bond.score())) {
            return Optional.empty();
        }
        long scored = bond.strands().stream().filter(StrandLevel::isScored).count();
        Sentence.Builder sentence = Sentence.builder()
                .words("Score on " + bond.asOf() + ": ")
                .number(whole(bond.score()), bond.explanation())
                .words(" of " + WHOLE + band(bond.low(), bond.high()) + ": the mean percentile of "
                        + (scored == 1 ? "one strand" : Wording.small(scored) + " strands")
                        + " among all pairs with data of the same period; these carry "
                        + MeasuredWording.percent(bond.coverage()) + " of the weight.");
        List<Bond.Sensitivity> without = bond.sensitivity().stream()
                .filter(each -> each.change().startsWith("without") && !Double.isNaN(each.score()))
                .toList();
        double low = without.stream().mapToDouble(Bond.Sensitivity::score).min().orElse(Double.NaN);
        double high =
                without.stream().mapToDouble(Bond.Sensitivity::score).max().orElse(Double.NaN);
        if (without.size() > 1) {
            sentence.words(" Without any one strand it lies between ")
                    .number(whole(low), choices("Lowest score without one strand", low, without))
                    .words(" and ")
                    .number(whole(high), choices("Highest score without one strand", high, without))
                    .words(".");
        }
        return Optional.of(sentence.build());
    }

    private static Explanation choices(String what, double score, List<Bond.Sensitivity> without) {
        return Explanation.of(
                what,
                score,
                "percentile, 0 to 100",
                without.stream()
                        .map(each -> Explanation.of(
                                "Score " + each.change(), each.score(), "percentile, 0 to 100", List.of()))
                        .toList());
    }

    private static Sentence strand(StrandLevel strand) {
        Explanation percentile = strand.explanation();
        Explanation level = percentile.parts().getFirst();
        Sentence.Builder sentence = Sentence.builder()
                .words(capital(strand.strand().about()) + ", " + until(strand) + " (" + dataset(strand) + "): ")
                .number(amount(strand.level().level()), level)
                .words(" (" + unit(strand) + bandOf(strand.level()) + ")" + trend(strand.trend()));
        if (strand.isScored()) {
            sentence.words("; percentile ")
                    .number(whole(strand.score().level()), percentile)
                    .words(band(strand.score().low(), strand.score().high()) + " among "
                            + String.format(Locale.ROOT, "%,d", strand.comparedWith()) + " pairs");
        }
        return sentence.words("." + (strand.note().isEmpty() ? "" : " " + strand.note()))
                .build();
    }

    private static String unit(StrandLevel strand) {
        return strand.unit().equals("treaties") && strand.level().level() == 1 ? "treaty" : strand.unit();
    }

    private static String until(StrandLevel strand) {
        return strand.period().startsWith("S") ? "session " + strand.period().substring(1) : strand.period();
    }

    private static String dataset(StrandLevel strand) {
        return strand.variable().substring(strand.variable().indexOf('@') + 1) + ", " + strand.trust();
    }

    private static String unknown(StrandLevel strand) {
        String what = capital(strand.strand().about());
        boolean coded = !strand.note().isEmpty() && strand.note().contains("coded");
        return what + ": "
                + (coded ? lower(strand.note()) : "the record counts no series of these two; unknown, not none.");
    }

    private static String trend(StrandTrend trend) {
        if (Double.isNaN(trend.change())) {
            return "";
        }
        boolean relative = trend.kind().equals("relative");
        String band = Double.isNaN(trend.low())
                ? ""
                : ", 90 % band " + change(trend.low(), relative) + " to " + change(trend.high(), relative);
        return "; change over " + trend.span() + ": " + change(trend.change(), relative) + band;
    }

    private static String change(double value, boolean relative) {
        if (!relative && Math.abs(value) < .005) {
            return "0.00";
        }
        return relative
                ? String.format(Locale.ROOT, "%+.0f %%", 100 * value).replace('-', '−')
                : String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static String bandOf(Band band) {
        return Double.isNaN(band.low()) || Double.isNaN(band.high())
                ? ""
                : "; 90 % band " + amount(band.low()) + " to " + amount(band.high());
    }

    private static String band(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? "" : " (90 % band " + whole(low) + " to " + whole(high) + ")";
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String amount(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : MeasuredWording.decimal(value);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
