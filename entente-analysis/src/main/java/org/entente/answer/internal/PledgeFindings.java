package org.entente.answer.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.answer.Sentence;
import org.entente.entry.Family;
import org.entente.entry.Pledge;
import org.entente.pledge.Obligation;
import org.entente.provenance.Coverage;
import org.entente.provenance.Universe;
import org.entente.series.CountedPledges;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesUnit;
import org.entente.time.PartialDate;
import org.entente.time.Precision;

/** Findings on what two states have promised one another. */
final class PledgeFindings {

    private final RecordView view;
    private final Dyad dyad;

    PledgeFindings(RecordView view, Dyad dyad) {
        this.view = view;
        this.dyad = dyad;
    }

    List<Sentence> of(Series series, int last) {
        Sentence.Builder sentence = Sentence.builder();
        long now = series.count(last);
        LocalDate day = day(series, last);
        sentence.number(count(now, series), Windows.at(series, last))
                .words(now <= 1 ? " binds the two on " + day : " bind the two on " + day);
        if (now > 0) {
            sentence.words(" (" + String.join("; ", describe(series, day, isCounted(series))) + ")");
        }
        addPast(sentence, series, last);
        sentence.words(". Counted (" + series.variable().dataset() + "): " + rules(series));
        addLesser(sentence, series, day);
        List<String> others = describe(series, day, pledge -> !isCounted(series).test(pledge) && !isLesser(pledge));
        if (!others.isEmpty()) {
            sentence.words(" Not counted, since treaties of their kind are not listed completely: "
                    + String.join("; ", others) + ".");
        }
        return List.of(sentence.build());
    }

    private Predicate<Pledge> isCounted(Series series) {
        return CountedPledges.of(view, series.variable().dataset());
    }

    /** Treaties that promise less than those counted, where a closed universe lists them: there "none" can be said. */
    private void addLesser(Sentence.Builder sentence, Series series, LocalDate day) {
        Optional<Universe> list = lesser().stream()
                .filter(u -> u.dataset().equals(series.variable().dataset()))
                .filter(u -> u.covers(dyad.first().iso3(), dyad.second().iso3()))
                .filter(u -> u.coverage().contains(day))
                .findFirst();
        if (list.isEmpty()) {
            return;
        }
        List<String> inForce = describe(series, day, this::isLesser);
        sentence.words(" Of treaties that promise less, which are listed completely too, "
                + (inForce.isEmpty()
                        ? "none is in force" + lastLesser(day)
                        : Wording.small(inForce.size()) + (inForce.size() == 1 ? " is" : " are") + " in force: ")
                + String.join("; ", inForce) + ".");
    }

    private String lastLesser(LocalDate day) {
        return view.listEntries(Pledge.class, SeriesUnit.of(dyad)).stream()
                .filter(this::isLesser)
                .filter(pledge ->
                        pledge.inForce().to() != null && pledge.inForce().to().isBefore(day))
                .max(Comparator.comparing(
                        pledge -> Objects.requireNonNull(pledge.inForce().to())))
                .map(pledge -> "; the last, " + pledge.title() + ", ended "
                        + pledge.inForce().to())
                .orElse("");
    }

    private boolean isLesser(Pledge pledge) {
        return lesser().stream().anyMatch(u -> u.id().equals(pledge.provenance().universe()));
    }

    private List<Universe> lesser() {
        return view.listUniverses().stream()
                .filter(u -> u.isLesser() && u.family().equals(Family.PLEDGES.code()))
                .toList();
    }

    /** As in "No defense pact": where lists of defense pacts alone are counted, "no treaty" would say too much. */
    private String count(long now, Series series) {
        List<Universe> counted = view.listUniverses().stream()
                .filter(CountedPledges::isCounted)
                .filter(u -> u.dataset().equals(series.variable().dataset()))
                .filter(u -> u.covers(dyad.first().iso3(), dyad.second().iso3()))
                .toList();
        boolean defense = !counted.isEmpty() && counted.stream().allMatch(Universe::isDefense);
        String one = defense ? "defense pact" : "treaty";
        return switch ((int) Math.min(now, 2)) {
            case 0 -> "No " + one;
            case 1 -> "One " + one;
            default -> now + (defense ? " defense pacts" : " treaties");
        };
    }

    private static LocalDate day(Series series, int last) {
        LocalDate end = series.period(last).last();
        LocalDate covered = series.coverage().stream()
                .map(c -> c.to())
                .max(LocalDate::compareTo)
                .orElse(end);
        return covered.isBefore(end) ? covered : end;
    }

    /** Title, start and promises of each treaty in force that is wanted, one text each. */
    private List<String> describe(Series series, LocalDate day, Predicate<Pledge> wanted) {
        String dataset = series.variable().dataset();
        Set<String> texts = new TreeSet<>();
        for (Pledge pledge : view.listEntries(Pledge.class, SeriesUnit.of(dyad))) {
            boolean ours = pledge.provenance().dataset().equals(dataset) && wanted.test(pledge);
            if (ours && pledge.inForce().contains(day)) {
                texts.add(pledge.title() + ", " + promises(pledge) + ", in force " + since(pledge));
            }
        }
        return List.copyOf(texts);
    }

    /** A row of yearly data tells of its year alone, not of when the promise was made. */
    private static String since(Pledge pledge) {
        PartialDate occurred = pledge.occurred();
        boolean yearly = occurred != null
                && occurred.precision() == Precision.YEAR
                && occurred.first().equals(pledge.inForce().from())
                && occurred.last().equals(pledge.inForce().to());
        return yearly
                ? "in " + occurred + " (yearly data)"
                : "since " + pledge.inForce().from();
    }

    private static String promises(Pledge pledge) {
        List<String> codes =
                pledge.obligations().stream().sorted().map(Obligation::code).toList();
        return codes.isEmpty() ? "no promise stated" : Wording.list(codes);
    }

    /** What is counted, in the words of the dataset's or universe's rule, as a sentence. */
    private static String rules(Series series) {
        return series.coverage().stream()
                        .map(Coverage::universe)
                        .distinct()
                        .sorted()
                        .map(PledgeFindings::clause)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String clause(String rule) {
        String start = rule.substring(0, 1).toLowerCase(Locale.ROOT) + rule.substring(1);
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }

    /** Says when it was last otherwise: a turn in the number of treaties is the news. */
    private static void addPast(Sentence.Builder sentence, Series series, int last) {
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            if (series.isKnown(i) && series.count(i) != series.count(last)) {
                different.add(i);
            }
        }
        if (different.isEmpty()) {
            sentence.words(", as in every year counted since " + series.period(0));
            return;
        }
        int turn = different.getLast();
        sentence.words("; at the end of " + Wording.period(series.period(turn)) + " it was ")
                .number(series.count(turn) == 0 ? "none" : Wording.count(series.value(turn)), Windows.at(series, turn));
    }
}
