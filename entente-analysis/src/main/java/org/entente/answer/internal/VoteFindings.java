package org.entente.answer.internal;

import java.util.List;
import org.entente.actor.State;
import org.entente.answer.Sentence;
import org.entente.evidence.Explanation;
import org.entente.series.RecordView;
import org.entente.series.Series;

/** Findings on how alike two states vote, beside their own past and beside other partners. */
final class VoteFindings {

    private static final int PAST_SESSIONS = 10;
    /** A rank among fewer states would say more about what the record holds than about the pair. */
    private static final int LEAST_PARTNERS = 100;

    private final RecordView view;
    private final State first;
    private final State second;

    VoteFindings(RecordView view, State first, State second) {
        this.view = view;
        this.first = first;
        this.second = second;
    }

    List<Sentence> of(Series series, int last) {
        Explanation now = Windows.at(series, last);
        Sentence.Builder sentence = Sentence.builder()
                .words("In " + Wording.period(series.period(last)) + " of the General Assembly their votes agreed to ")
                .number(Wording.share(now.value()), now)
                .words(" (1 is always alike" + Wording.interval(series, last) + ")");
        addPast(sentence, series, last);
        addRank(sentence, series, last, first, second);
        addRank(sentence, series, last, second, first);
        return List.of(sentence.words(".").build());
    }

    private static void addPast(Sentence.Builder sentence, Series series, int last) {
        if (last < PAST_SESSIONS) {
            return;
        }
        Explanation past = Windows.mean(series, last - PAST_SESSIONS, last - 1);
        if (!Double.isNaN(past.value())) {
            sentence.words(", against a mean of ")
                    .number(Wording.share(past.value()), past)
                    .words(" over the ten sessions before");
        }
    }

    private void addRank(Sentence.Builder sentence, Series series, int last, State state, State partner) {
        VotePartners partners = VotePartners.of(view, series.variable().dataset(), state.id(), series.period(last));
        if (partners.size() >= LEAST_PARTNERS && partners.has(partner.id())) {
            sentence.words("; " + partner.nameInText() + " ranks ")
                    .number(
                            Wording.ordinal(partners.rank(partner.id())) + " of " + partners.size(),
                            partners.explainRank(series, last, partner.id()))
                    .words(" among the partners of " + state.nameInText());
        }
    }
}
