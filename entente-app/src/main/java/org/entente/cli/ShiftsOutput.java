package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.actor.State;
import org.entente.detect.ChangePoint;
import org.entente.detect.Changes;
import org.entente.detect.DetectionOptions;
import org.entente.pipeline.SeriesFile;
import org.entente.pipeline.SeriesShifts;
import org.entente.provenance.Coverage;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.jspecify.annotations.Nullable;

/** Change points as text and as JSON. */
final class ShiftsOutput {

    private static final String CERTAIN = "above 0.999";

    private final PrintWriter out;

    ShiftsOutput(PrintWriter out) {
        this.out = out;
    }

    void fileAsJson(Path file, String column, SeriesFile series, Changes changes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("column", column);
        json.put("n", changes.n());
        json.put("missing", changes.missing());
        putSearch(json, changes);
        json.put("level", changes.options().level());
        json.put("breaks", changes.breaks());
        json.put(
                "ends",
                Stream.concat(changes.breaks().stream(), Stream.of(changes.n())).toList());
        List<Map<String, @Nullable Object>> points = new ArrayList<>();
        for (ChangePoint point : changes.points()) {
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("index", point.index());
            each.put("date", series.date(point.index()));
            each.put("low", point.low());
            each.put("high", point.high());
            each.put("lowDate", series.date(point.low()));
            each.put("highDate", series.date(point.high()));
            putLevels(each, point);
            points.add(each);
        }
        json.put("changes", points);
        JsonOutput.print(out, json);
    }

    private static void putSearch(Map<String, @Nullable Object> json, Changes changes) {
        DetectionOptions options = changes.options();
        json.put("cost", options.cost().code());
        json.put("method", options.method().code());
        json.put("minSize", options.minSize());
        json.put("penalty", changes.penalty());
        json.put("falseAlarms", Double.isNaN(options.penalty()) ? options.falseAlarmRate() : null);
        json.put("dispersion", changes.dispersion());
        json.put("autocorrelation", changes.autocorrelation());
    }

    private static void putLevels(Map<String, @Nullable Object> json, ChangePoint point) {
        json.put("probability", point.probability());
        json.put("before", point.before());
        json.put("after", point.after());
    }

    void fileAsText(Path file, String column, SeriesFile series, Changes changes) {
        int points = changes.points().size();
        out.println(column + " of " + file + ": " + points + (points == 1 ? " change" : " changes") + " among "
                + (changes.n() - changes.missing()) + " known values"
                + (changes.missing() > 0 ? ", " + changes.missing() + " unknown" : "") + " ("
                + search(changes) + ")");
        for (ChangePoint point : changes.points()) {
            String date = series.date(point.index());
            String range = date == null
                    ? point.low() + " to " + point.high()
                    : series.date(point.low()) + " to " + series.date(point.high());
            out.println("  " + point.index() + (date == null ? "" : " (" + date + ")") + levels(point) + ", "
                    + interval(changes.options()) + range + ", probability " + probability(point));
        }
        out.println("An index counts rows from 0 and is the first of the new level.");
        out.flush();
    }

    private static String search(Changes changes) {
        DetectionOptions options = changes.options();
        return options.cost().code() + ", " + options.method().code() + ", penalty " + number(changes.penalty())
                + (Double.isNaN(options.penalty())
                        ? ", false alarms in at most " + number(100 * options.falseAlarmRate()) + " of 100 such series"
                        : "");
    }

    private static String interval(DetectionOptions options) {
        return number(100 * options.level()) + " % interval ";
    }

    private static String levels(ChangePoint point) {
        return " from " + number(point.before()) + " to " + number(point.after());
    }

    private static String probability(ChangePoint point) {
        return point.probability() > 0.999 ? CERTAIN : String.format(Locale.ROOT, "%.3f", point.probability());
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "unknown"
                : String.format(Locale.ROOT, "%.4g", value)
                        .replaceAll("(\\.\\d*?)0+($|e)", "$1$2")
                        .replaceAll("\\.($|e)", "$1");
    }

    void pairAsJson(State first, State second, LocalDate asOf, DetectionOptions options, List<SeriesShifts> found) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("a", first.iso3());
        json.put("b", second.iso3());
        json.put("asOf", asOf.toString());
        json.put("level", options.level());
        json.put("falseAlarms", options.falseAlarmRate());
        json.put("series", found.stream().map(ShiftsOutput::seriesAsJson).toList());
        JsonOutput.print(out, json);
    }

    private static Map<String, @Nullable Object> seriesAsJson(SeriesShifts shifts) {
        Series series = shifts.series();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("variable", series.variable().id());
        json.put("title", series.variable().title());
        json.put("unit", series.variable().unit());
        json.put("of", series.unit().toString());
        json.put("directed", series.unit() instanceof SeriesUnit.OfDirectedDyad);
        json.put("trust", series.variable().trust().code());
        json.put("frequency", series.frequency().code());
        json.put("from", series.period(0).label());
        json.put("to", series.period(series.size() - 1).label());
        json.put("n", series.size());
        json.put("missing", series.size() - series.knownCount());
        json.put("gaps", gaps(series));
        json.put(
                "coverage",
                series.coverage().stream().map(ShiftsOutput::coverage).toList());
        json.put("way", shifts.way().label());
        if (shifts.changes() != null) {
            putSearch(json, shifts.changes());
        }
        json.put("breaks", shifts.points().stream().map(ChangePoint::index).toList());
        json.put(
                "changes",
                shifts.points().stream().map(p -> pointAsJson(series, p)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> pointAsJson(Series series, ChangePoint point) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("index", point.index());
        json.put("period", series.period(point.index()).label());
        json.put("date", series.period(point.index()).first().toString());
        json.put("low", point.low());
        json.put("high", point.high());
        json.put("lowDate", series.period(point.low()).first().toString());
        json.put("highDate", series.period(point.high()).last().toString());
        putLevels(json, point);
        return json;
    }

    private static Map<String, Object> coverage(Coverage coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("universe", coverage.universe());
        json.put("from", coverage.from().toString());
        json.put("to", coverage.to().toString());
        json.put("absentMeansZero", coverage.absentMeansZero());
        return json;
    }

    /** Runs of unknown periods, as labels of the first and last. */
    private static List<List<String>> gaps(Series series) {
        List<List<String>> gaps = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= series.size(); i++) {
            boolean known = i == series.size() || series.isKnown(i);
            if (!known && start < 0) {
                start = i;
            } else if (known && start >= 0) {
                gaps.add(List.of(
                        series.period(start).label(), series.period(i - 1).label()));
                start = -1;
            }
        }
        return gaps;
    }

    void pairAsText(State first, State second, LocalDate asOf, DetectionOptions options, List<SeriesShifts> found) {
        out.println(first.name() + " and " + second.name() + ", as of " + asOf + ": when their series turned");
        for (SeriesShifts shifts : found) {
            Series series = shifts.series();
            out.println(series.variable().title() + " (" + series.variable().id() + ", " + series.unit() + ", "
                    + series.variable().unit() + "), known " + known(series) + ": " + summary(shifts));
            for (ChangePoint point : shifts.points()) {
                out.println("  " + series.period(point.index()).label() + levels(point) + certainty(shifts, point));
            }
        }
        if (found.isEmpty()) {
            out.println("The record holds no series about this pair; that is unknown, not unchanged.");
        } else {
            out.println("Sought at a rate of false alarms of " + number(100 * options.falseAlarmRate())
                    + " in 100 series without change. A turn is dated, not explained.");
        }
        out.flush();
    }

    private static String known(Series series) {
        int last = series.findLastKnown().orElseThrow();
        int first = 0;
        while (!series.isKnown(first)) {
            first++;
        }
        int missing = last - first + 1 - series.knownCount();
        return series.period(first).label() + " to " + series.period(last).label()
                + (missing > 0 ? " but for " + missing + " of " + (last - first + 1) + " periods" : "");
    }

    private static String summary(SeriesShifts shifts) {
        if (shifts.way() == SeriesShifts.Way.TOO_SHORT) {
            return shifts.way().label();
        }
        int points = shifts.points().size();
        return (points == 0 ? "no turn" : points + (points == 1 ? " turn" : " turns")) + ", "
                + shifts.way().label();
    }

    private static String certainty(SeriesShifts shifts, ChangePoint point) {
        if (shifts.changes() == null) {
            return point.low() == point.high()
                    ? ""
                    : ", after a gap: not before "
                            + shifts.series().period(point.low()).label();
        }
        Series series = shifts.series();
        return ", " + interval(shifts.changes().options())
                + series.period(point.low()).label() + " to "
                + series.period(point.high()).label() + ", probability " + probability(point);
    }
}
