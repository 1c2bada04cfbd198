package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.DirectedDyad;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Sentence;
import org.entente.answer.Strand;
import org.entente.answer.StrandReading;
import org.entente.entry.Event;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;
import org.entente.evidence.EvidenceKey;
import org.entente.evidence.Explanation;
import org.entente.provenance.Checked;
import org.entente.provenance.Provenance;
import org.entente.provenance.TrustClass;
import org.entente.series.Series;
import org.entente.series.SeriesBuilder;
import org.entente.series.SeriesUnit;
import org.entente.series.Variable;
import org.entente.time.Frequency;
import org.entente.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** An answer made by hand: figures of the right kind and shape, not the real ones. */
final class AnswerFixture {

    static final String HOSTILE = "<script>alert(1)</script> & \"quotes\" | [x](javascript:alert(2))\u202E\u0007";
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    static final State RUSSIA = StateSystem.standard().getState("RUS");
    static final State NORTH_KOREA = StateSystem.standard().getState("PRK");
    private static final StateId RUS = RUSSIA.id();
    private static final StateId PRK = NORTH_KOREA.id();
    private static final SeriesUnit PAIR = SeriesUnit.of(Dyad.of(RUS, PRK));

    private AnswerFixture() {}

    static PairAnswer answer() {
        Series pledges = pledges();
        Series visits = visits();
        Series votes = votes(new Variable.IdenticalVotes("un-votes"), 0.0);
        List<StrandReading> strands = List.of(
                new StrandReading(
                        Strand.PLEDGES,
                        List.of(pledges),
                        List.of(sentence("They have ", leaf(pledges, 40), " treaty in force.")),
                        List.of("Pledges after 2019 are not known: the test dataset ends there.")),
                new StrandReading(Strand.VISITS, List.of(visits), List.of(), List.of()),
                new StrandReading(
                        Strand.VOTES,
                        List.of(votes, votes(new Variable.VoteAgreement("un-votes"), 0.08)),
                        List.of(sentence(
                                "They voted alike in ", mean(votes), " of shared roll calls over two sessions.")),
                        List.of()),
                new StrandReading(Strand.TALK, List.of(talk()), List.of(), List.of()),
                new StrandReading(Strand.DEEDS, List.of(), List.of(), List.of()),
                new StrandReading(Strand.ARMS, List.of(arms(RUS, PRK, 26), arms(PRK, RUS, 4)), List.of(), List.of()),
                new StrandReading(
                        Strand.TRADE, List.of(), List.of(), List.of("No trade dataset is in the record <yet>.")));
        return new PairAnswer(
                RUSSIA,
                NORTH_KOREA,
                AS_OF,
                List.of(
                        sentence("Russia and North Korea are drawing together in ", mean(votes), " of votes."),
                        sentence("Ministers met ", leaf(visits, 9), " times in 2019."),
                        Sentence.builder().words("Little is known of trade.").build()),
                strands,
                List.of(chapter()),
                List.of(hostile(), coded(), meeting()),
                List.of("What was said behind closed doors."));
    }

    /** A chapter whose number rests on a row that it names. */
    static Chapter chapter() {
        Explanation rests = new Explanation(
                "Rows of the exchange", 1, "rows", TrustClass.DERIVED, null, List.of(meeting()), List.of());
        return new Chapter(
                "ledger",
                "Exchange ledger",
                "What does each give the other?",
                List.of(Sentence.builder()
                        .words("Of <these> rows, ")
                        .number("1", rests)
                        .words(" is restricted.")
                        .build()),
                List.of(hostile()),
                "Rows that matter",
                List.of("What moved by night."));
    }

    static Sentence sentence(String before, Explanation number, String after) {
        String text = number.value() == Math.rint(number.value())
                ? String.valueOf((long) number.value())
                : Math.round(number.value() * 100) + " %";
        return Sentence.builder()
                .words(before)
                .number(text, number)
                .words(after)
                .build();
    }

    static Explanation leaf(Series series, int i) {
        EvidenceKey key = new EvidenceKey(series.variable(), series.unit(), series.period(i));
        return Explanation.leaf(series.variable().title() + " in " + series.period(i), series.value(i), key);
    }

    private static Explanation mean(Series votes) {
        return Explanation.of(
                "Mean share of identical votes, sessions 72 and 73",
                (votes.value(2) + votes.value(3)) / 2,
                "share, 0 to 1",
                List.of(leaf(votes, 2), leaf(votes, 3)));
    }

    private static Series pledges() {
        Variable variable = new Variable.PledgesInForce("cow-alliance");
        SeriesBuilder series = new SeriesBuilder(variable, PAIR, Frequency.YEAR, 1961, 2024);
        for (int year = 1961; year <= 2019; year++) {
            int count = year <= 1995 || year >= 2000 ? 1 : 0;
            series.set(year, count, Double.NaN, Double.NaN, count, 0);
        }
        return series.build();
    }

    private static Series visits() {
        Variable variable = new Variable.UniverseCount("starter", "meetings");
        SeriesBuilder series = new SeriesBuilder(variable, PAIR, Frequency.YEAR, 2010, 2023);
        int[] counts = {0, 2, 0, 0, 3, 2, 0, 0, 3, 4, 0, 0, 0, 6};
        for (int i = 0; i < counts.length; i++) {
            series.set(2010 + i, counts[i], Double.NaN, Double.NaN, counts[i], 0);
        }
        return series.build();
    }

    private static Series votes(Variable variable, double shift) {
        SeriesBuilder series = new SeriesBuilder(variable, PAIR, Frequency.SESSION, 46, 78);
        for (int session = 46; session <= 74; session++) {
            double share = 0.55 + shift + (session * 7 % 11) * 0.012;
            if (session != 52 && session != 53 && session != 55) {
                series.set(session, share, share - 0.07, share + 0.06, Math.round(share * 70), 70);
            }
        }
        return series.build();
    }

    private static Series talk() {
        Variable variable = new Variable.EventRate("gdelt", QuadClass.VERBAL_COOPERATION);
        int first = 2015 * 12;
        SeriesBuilder series = new SeriesBuilder(variable, PAIR, Frequency.MONTH, first, first + 71);
        for (int i = 0; i < 72; i++) {
            if (i < 30 || i > 35) {
                long count = i * 13 % 17;
                double rate = count / 4000.0 * 10_000;
                series.set(first + i, rate, Math.max(0, rate - 12), rate + 15, count, 4000);
            }
        }
        return series.build();
    }

    private static Series arms(StateId source, StateId target, int scale) {
        Variable variable = new Variable.Figure("sipri-tiv", "arms.transfers", Frequency.YEAR, "TIV");
        SeriesUnit unit = SeriesUnit.of(new DirectedDyad(source, target));
        SeriesBuilder series = new SeriesBuilder(variable, unit, Frequency.YEAR, 1992, 2021);
        for (int year = 1992; year <= 2021; year++) {
            series.set(year, year % 4 == 0 ? 0 : year * 31 % 9 * scale * 0.7, Double.NaN, Double.NaN, 1, 0);
        }
        return series.build();
    }

    static Event meeting() {
        return event(
                "m1",
                PartialDate.ofDay(LocalDate.of(2019, 4, 25)),
                "036",
                "Leaders of both states meet in Vladivostok",
                provenance("m1", "A newspaper", "https://example.org/a?b=1&c=2", null));
    }

    static Event coded() {
        Provenance from =
                new Provenance("gdelt", "9", 12, TrustClass.CODED, null, "javascript:alert(3)", null, null, null);
        return new Event(
                from,
                PartialDate.parse("2020-05"),
                LocalDate.of(2020, 6, 1),
                Actor.parse("RUSGOV"),
                Actor.of(PRK),
                new CameoCode("042"),
                19,
                7,
                false,
                null,
                null,
                null);
    }

    static Event hostile() {
        return event(
                "h1",
                PartialDate.ofYear(2023),
                "0233",
                HOSTILE,
                provenance("h1", "First reference", null, "Second reference " + HOSTILE));
    }

    private static Event event(String id, PartialDate date, String code, String title, Provenance from) {
        return new Event(
                from,
                date,
                date.last(),
                Actor.of(RUS),
                Actor.of(PRK),
                new CameoCode(code),
                10,
                1,
                true,
                "head",
                title,
                null);
    }

    private static Provenance provenance(
            String id, String citation, @Nullable String url, @Nullable String disputedBy) {
        return new Provenance(
                "starter",
                id,
                3,
                TrustClass.REPORTED,
                citation,
                url,
                "The words of " + id,
                disputedBy,
                "meetings",
                Checked.TWICE);
    }

    /** Dataset ids that the fixture uses, none of them sorted. */
    static List<String> datasets() {
        return new ArrayList<>(List.of("un-votes", "starter", "sipri-tiv", "gdelt", "cow-alliance"));
    }
}
