package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.answer.significance.Followed;
import org.entente.answer.significance.Meeting;
import org.entente.answer.significance.Significance;
import org.entente.answer.significance.Significances;
import org.entente.dossier.EntryText;
import org.entente.record.RecordSnapshot;
import org.entente.record.SnapshotOptions;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what followed the meetings of two states. */
@Command(
        name = "significance",
        mixinStandardHelpOptions = true,
        description = "What a meeting of two states means: comparable meetings, and what followed them against matched"
                + " days without one.")
final class SignificanceCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state, as people write it.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another state.")
    private String second = "";

    @Option(names = "--date", paramLabel = "DATE", description = "First day of the meeting (default: the latest).")
    private @Nullable String date;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (RecordSnapshot view = common.openRecord().open(new SnapshotOptions(common.asOf(), null))) {
            Significance answer = Significances.of(
                    view,
                    common.state(first),
                    common.state(second),
                    date == null ? null : PartialDate.parse(date).first());
            PrintWriter out = spec.commandLine().getOut();
            if (common.json()) {
                JsonOutput.print(out, json(answer));
            } else {
                print(out, answer);
                out.flush();
            }
        }
        return 0;
    }

    private static Map<String, Object> json(Significance answer) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("a", answer.first().iso3());
        all.put("b", answer.second().iso3());
        all.put("asOf", answer.asOf().toString());
        all.put("meeting", answer.latest() == null ? null : meeting(answer.latest()));
        all.put("daysSincePrevious", answer.daysSincePrevious() < 0 ? null : answer.daysSincePrevious());
        all.put("gapRank", answer.gapRank());
        all.put("inFiveYearsBefore", answer.inFiveYears());
        all.put(
                "pair",
                answer.pair().stream().map(SignificanceCommand::followed).toList());
        all.put("all", answer.all().stream().map(SignificanceCommand::followed).toList());
        all.put(
                "meetings",
                answer.meetings().stream().map(SignificanceCommand::meeting).toList());
        all.put("unknowns", answer.unknowns());
        return all;
    }

    private static Map<String, Object> meeting(Meeting meeting) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("date", meeting.day().toString());
        one.put("text", EntryText.of(meeting.event()));
        one.put("level", meeting.event().level());
        one.put("universe", meeting.universe().id());
        one.put("id", meeting.event().provenance().id());
        one.put("citation", meeting.event().provenance().citation());
        return one;
    }

    private static Map<String, Object> followed(Followed followed) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("outcome", followed.outcome().code());
        one.put("days", followed.days());
        one.put("meetings", followed.meetings());
        one.put("after", followed.after());
        one.put("matched", followed.matched());
        one.put("difference", followed.difference());
        one.put("low", followed.low());
        one.put("high", followed.high());
        return one;
    }

    private static void print(PrintWriter out, Significance answer) {
        out.println(answer.first().name() + " and " + answer.second().name() + ": "
                + answer.meetings().size() + " meetings in closed universes, as known on " + answer.asOf());
        Meeting latest = answer.latest();
        if (latest != null) {
            out.println("  " + latest.day() + "  " + EntryText.of(latest.event()) + " ["
                    + latest.universe().id() + "]");
            out.println("  "
                    + (answer.daysSincePrevious() < 0
                            ? "the first that the list holds"
                            : answer.daysSincePrevious() + " days after the one before"
                                    + (Double.isNaN(answer.gapRank())
                                            ? ""
                                            : String.format(
                                                    Locale.ROOT,
                                                    ", longer than %.0f %% of such gaps of all pairs",
                                                    100 * answer.gapRank())))
                    + "; " + answer.inFiveYears() + " in the five years before");
        }
        table(out, "After meetings of this pair, against matched days of the pair without one", answer.pair());
        table(out, "After meetings of all pairs in closed universes", answer.all());
        answer.unknowns().forEach(line -> out.println("Not known: " + line));
        out.println("An association: states also meet because something is under way.");
    }

    private static void table(PrintWriter out, String title, List<Followed> rows) {
        if (rows.stream().allMatch(f -> f.meetings() == 0)) {
            return;
        }
        out.println();
        out.println(title);
        for (Followed row : rows) {
            if (row.meetings() > 0) {
                out.printf(
                        Locale.ROOT,
                        "  within %3d days: %3.0f %% of %d meetings, %3.0f %% of matched days%s  %s%n",
                        row.days(),
                        100 * row.after(),
                        row.meetings(),
                        100 * row.matched(),
                        Double.isNaN(row.low())
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        " (difference %+.0f points, 90 %% interval %+.0f to %+.0f)",
                                        100 * row.difference(),
                                        100 * row.low(),
                                        100 * row.high()),
                        row.outcome().words());
            }
        }
    }
}
