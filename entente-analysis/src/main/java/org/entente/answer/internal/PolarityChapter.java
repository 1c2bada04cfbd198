package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.answer.Chapter;
import org.entente.answer.Sentence;
import org.entente.event.EventArray;
import org.entente.evidence.Explanation;
import org.entente.measure.polarity.Leading;
import org.entente.measure.polarity.Polarity;
import org.entente.measure.polarity.PolarityYear;
import org.entente.series.StateYears;
import org.entente.series.WorldView;

/** How power stands in the world, and how much of it the two have. */
final class PolarityChapter {

    private static final int BACK = 10;
    private static final int LEADERS = 3;
    private static final String INDEX = "concentration, 0 (all equal) to 1 (one has all)";

    private PolarityChapter() {}

    static Chapter of(WorldView view, State first, State second) {
        Polarity polarity = Polarity.of(view);
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        Leading leading = polarity.leading();
        if (leading != null) {
            findings.add(leading(leading.years().getLast(), leading.dataset()));
            unknowns.add("The record holds capabilities of the leading states alone; those of all others, and how power"
                    + " moved among all, are not known. Files that would tell: cow-nmc.");
        } else if (polarity.dataset() == null || polarity.world().isEmpty()) {
            unknowns.add("The record holds no capabilities of all states. Files that would tell: cow-nmc.");
        } else {
            String dataset = polarity.dataset();
            findings.add(world(polarity.world(), dataset));
            if (!polarity.majors().isEmpty()) {
                findings.add(majors(polarity.majors(), dataset));
            }
            findings.addAll(shares(view, dataset, polarity.world().getLast().year(), first, second));
        }
        return new Chapter(
                "polarity",
                "Polarity",
                "How is power spread over the world in which the two stand?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    /** Bounds: no other state has more than the least of the leading ones. */
    private static Sentence leading(Leading.Year last, String dataset) {
        Sentence.Builder sentence = Sentence.builder()
                .words("The " + Wording.small(last.count()) + " leading states held ")
                .number(
                        MeasuredWording.percent(last.share()),
                        Explanation.of(
                                "Sum of the shares of the leading states in the capability of all, " + last.year()
                                        + " (CINC, " + dataset + ")",
                                last.share(),
                                "share, 0 to 1",
                                List.of()))
                .words(" of the capability of all in " + last.year() + " (CINC, " + dataset
                        + "). Since no other had more than the least of them, power was spread as if over ")
                .number(oneDecimal(last.fewest()), bound(last, last.fewest(), "Least", dataset))
                .words(" to ")
                .number(oneDecimal(last.most()), bound(last, last.most(), "Greatest", dataset))
                .words(" equal states");
        addLeaders(sentence, last.leaders(), last.year(), dataset);
        return sentence.words(".").build();
    }

    private static Explanation bound(Leading.Year year, double poles, String which, String dataset) {
        return Explanation.of(
                which + " effective number of poles among all states in " + year.year() + " (" + dataset + ")",
                poles,
                "equal powers",
                List.of());
    }

    private static Sentence world(List<PolarityYear> years, String dataset) {
        PolarityYear last = years.getLast();
        Sentence.Builder sentence = Sentence.builder()
                .words("Capability (CINC, " + dataset + ") in " + last.year() + " was spread over " + last.count()
                        + " states as if over ")
                .number(oneDecimal(last.poles()), poles(last, "all states", dataset))
                .words(" equal ones");
        PolarityYear then = years.stream()
                .filter(year -> year.year() == last.year() - BACK)
                .findFirst()
                .orElse(null);
        if (then != null) {
            sentence.words(" (in " + then.year() + " over ")
                    .number(oneDecimal(then.poles()), poles(then, "all states", dataset))
                    .words(")");
        }
        addLeaders(sentence, last.leaders(), last.year(), dataset);
        return sentence.words(".").build();
    }

    private static void addLeaders(Sentence.Builder sentence, List<PolarityYear.Share> all, int year, String dataset) {
        for (int i = 0; i < Math.min(LEADERS, all.size()); i++) {
            PolarityYear.Share leader = all.get(i);
            String name = StateSystem.standard().getState(leader.state()).name();
            sentence.words(i == 0 ? "; the greatest were " : ", ")
                    .words(name + " ")
                    .number(
                            MeasuredWording.percent(leader.share()),
                            Explanation.of(
                                    "Share of " + name + " in the capability of all states, " + year + " (" + dataset
                                            + ")",
                                    leader.share(),
                                    "share, 0 to 1",
                                    List.of()));
        }
    }

    private static Explanation poles(PolarityYear year, String among, String dataset) {
        return Explanation.of(
                "Effective number of poles among " + among + " in " + year.year()
                        + ", 1 over the sum of squared shares of capability (" + dataset + ")",
                year.poles(),
                "equal powers",
                List.of(
                        Explanation.of("Sum of squared shares", year.hhi(), "Herfindahl–Hirschman index", List.of()),
                        Explanation.of("Concentration of Ray and Singer", year.con(), INDEX, List.of())));
    }

    private static Sentence majors(List<PolarityYear> years, String dataset) {
        PolarityYear last = years.getLast();
        return Sentence.builder()
                .words("Among the " + Wording.small(last.count()) + " major powers it was spread as if over ")
                .number(oneDecimal(last.poles()), poles(last, "the major powers", dataset))
                .words(" equal ones; ")
                .number(
                        String.format(Locale.ROOT, "%.1f %%", 100 * last.movement()),
                        Explanation.of(
                                "Share of power among the major powers that changed hands from " + (last.year() - 1)
                                        + " to " + last.year(),
                                last.movement(),
                                "share, 0 to 1",
                                List.of()))
                .words(" of it changed hands within the year.")
                .build();
    }

    /** Shares of the two in a year, where they are known. */
    private static List<Sentence> shares(WorldView view, String dataset, int year, State first, State second) {
        StateYears rows = view.capabilities(dataset, "cinc");
        List<Sentence> sentences = new ArrayList<>();
        for (State state : List.of(first, second)) {
            int packed = EventArray.pack(state.iso3());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.state(i) == packed && rows.year(i) == year) {
                    sentences.add(share(state, year, rows.value(i), dataset));
                }
            }
        }
        return sentences;
    }

    private static Sentence share(State state, int year, double share, String dataset) {
        return Sentence.builder()
                .words("Share of " + state.nameInText() + " in the capability of all states, " + year + ": ")
                .number(
                        String.format(Locale.ROOT, "%.1f %%", 100 * share),
                        Explanation.of(
                                "Composite index of national capability of " + state.nameInText() + ", " + year + " ("
                                        + dataset + ")",
                                share,
                                "share, 0 to 1",
                                List.of()))
                .words(".")
                .build();
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
