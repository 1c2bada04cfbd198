package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.answer.significance.Followed;
import org.entente.answer.significance.Meeting;
import org.entente.answer.significance.Significance;
import org.entente.entry.Entry;
import org.entente.evidence.Explanation;
import org.entente.provenance.TrustClass;

/** What meetings of the two were followed by. */
final class MeetingChapter {

    private MeetingChapter() {}

    static Chapter of(Significance answer) {
        List<Sentence> findings = new ArrayList<>();
        Meeting latest = answer.latest();
        if (latest != null) {
            findings.add(latest(answer, latest));
        }
        answer.pair().stream().filter(f -> f.meetings() > 0).forEach(f -> findings.add(followed(f, "their")));
        if (!findings.isEmpty()) {
            answer.all().stream().filter(f -> f.meetings() > 0).forEach(f -> findings.add(followed(f, "all listed")));
        }
        List<Entry> rows = answer.meetings().reversed().stream()
                .map(m -> (Entry) m.event())
                .toList();
        List<String> unknowns = new ArrayList<>(answer.unknowns());
        if (!findings.isEmpty()) {
            unknowns.add(
                    "Whether the meetings brought anything about is not known: states also meet because something is"
                            + " under way.");
        }
        return new Chapter(
                "meetings",
                "Significance of their meetings",
                "Are their meetings mere formalities?",
                findings,
                rows,
                "Meetings in closed universes, newest first",
                unknowns);
    }

    private static Sentence latest(Significance answer, Meeting latest) {
        Sentence.Builder sentence = Sentence.builder().words("Their latest listed meeting began on " + latest.day());
        if (answer.daysSincePrevious() < 0) {
            return sentence.words(", the first that the list holds.").build();
        }
        sentence.words(", ")
                .number(
                        String.format(Locale.ROOT, "%,d", answer.daysSincePrevious()),
                        leaf("Days since their meeting before", answer.daysSincePrevious(), "days", latest));
        sentence.words(" days after the one before");
        if (!Double.isNaN(answer.gapRank())) {
            sentence.words("; ")
                    .number(
                            MeasuredWording.percent(answer.gapRank()),
                            leaf(
                                    "Share of gaps between listed meetings that were shorter",
                                    answer.gapRank(),
                                    "share",
                                    latest))
                    .words(" of the gaps between listed meetings of all pairs were shorter");
        }
        return sentence.words(".").build();
    }

    private static Sentence followed(Followed row, String whose) {
        String what = "Share of " + row.meetings() + " meetings followed within " + row.days() + " days by "
                + row.outcome().words();
        Sentence.Builder sentence = Sentence.builder()
                .words("Within " + row.days() + " days of " + whose + " meetings (" + row.meetings()
                        + " with known days), " + row.outcome().words() + ": ")
                .number(MeasuredWording.percent(row.after()), Explanation.of(what, row.after(), "share", List.of()))
                .words(", against ")
                .number(
                        MeasuredWording.percent(row.matched()),
                        Explanation.of("The same on matched days of the same pairs", row.matched(), "share", List.of()))
                .words(" of matched days without one");
        if (!Double.isNaN(row.low())) {
            sentence.words(" (90 % interval of the difference " + points(row.low()) + " to " + points(row.high())
                    + " points)");
        }
        return sentence.words(".").build();
    }

    private static String points(double share) {
        return String.valueOf(Math.round(100 * share)).replace('-', '−');
    }

    private static Explanation leaf(String what, double value, String unit, Meeting meeting) {
        return new Explanation(what, value, unit, TrustClass.DERIVED, null, List.of(meeting.event()), List.of());
    }
}
