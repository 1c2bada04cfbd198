package org.entente.answer.motive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.answer.motive.EpisodeJudge.Judged;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.episode.EpisodeFinder;
import org.entente.answer.motive.episode.EpisodeRule;
import org.entente.answer.motive.evidence.Dependence;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.panel.PairPanel;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.LeadTest;
import org.entente.answer.motive.response.PairSeries;
import org.entente.answer.motive.response.SyntheticControl;
import org.jspecify.annotations.Nullable;

/** Answers necessity or pivot from what is known of all pairs. Not for several threads at a time. */
public final class Motives {

    private final MotiveWorld world;
    private final PairPanel panel;
    private final EpisodeRule rule;
    private final EpisodeJudge judge;

    public Motives(MotiveWorld world) {
        this.world = world;
        this.panel = world.panel();
        this.rule = new EpisodeRule(panel);
        this.judge = new EpisodeJudge(rule, panel);
    }

    /**
     * What would have been said at the end of a year, and what followed.
     *
     * @param year the year
     * @param onset onset of the episode under way; 0 for none
     * @param survival5 chance to survive five more years; NaN without a forecast
     * @param survival10 chance to survive ten more years
     * @param chance chance of pivot
     * @param verdict its code
     * @param followed how the episode ended, as known now; empty for none
     */
    public record Year(
            int year, int onset, double survival5, double survival10, double chance, String verdict, String followed) {}

    /**
     * The answer for a pair.
     *
     * @param asOf the day that is asked about
     */
    public Motive answer(StateId first, StateId second, LocalDate asOf, double prior, Dependence dependence) {
        int a = place(first);
        int b = place(second);
        int one = Math.min(a, b);
        int other = Math.max(a, b);
        int year = panel.reach().last();
        Judged judged = year == 0 ? new Judged(null, List.of(), null, null) : judge.judge(one, other, year);
        Response response = response(one, other);
        Posterior posterior =
                judged.evidence() == null ? null : judged.evidence().posterior(prior, dependence);
        return new Motive(
                panel.states().get(one).iso3(),
                panel.states().get(other).iso3(),
                asOf,
                year,
                judged.episode(),
                judged.earlier(),
                response.decomposition(),
                response.leadTest(),
                response.counterfactual(),
                judged.durability(),
                judged.evidence(),
                posterior,
                world.trackRecord(),
                verdict(judged, posterior, response.decomposition(), year),
                Limits.list(panel, year, judged.episode() != null));
    }

    private record Response(
            Decomposition decomposition,
            LeadTest leadTest,
            @Nullable SyntheticControl counterfactual) {}

    private Response response(int one, int other) {
        int last = panel.reach().votes();
        MotiveWorld.Pressed pressed = world.pressed();
        if (pressed == null) {
            return new Response(
                    Decomposition.thin("not identified: the record holds no votes of all states"),
                    new LeadTest("no votes, so nothing can be first", 0, 0, Double.NaN, Double.NaN),
                    null);
        }
        List<int[]> pool = MotiveWorld.inSight(rule, panel, last);
        PairSeries series = PairSeries.of(panel, pressed.pressures(), one, other, last);
        Decomposition decomposition = Decomposition.of(series, pressed.pool());
        if (decomposition.identified() && !pressed.told()) {
            decomposition = decomposition.notIdentified(
                    "the record holds no sanctions, and pressure that is not known is not none");
        }
        SyntheticControl counterfactual = decomposition.from() == 0
                ? null
                : SyntheticControl.of(
                        rule,
                        panel,
                        pressed.pressures(),
                        new int[] {one, other},
                        pool,
                        decomposition.from(),
                        decomposition.to());
        return new Response(decomposition, LeadTest.of(series), counterfactual);
    }

    private static Verdict verdict(
            Judged judged, @Nullable Posterior posterior, @Nullable Decomposition decomposition, int year) {
        if (year == 0) {
            return Verdict.undetermined(
                    "the record lacks votes, pledges or disputes of all states, in which episodes are found");
        }
        if (judged.episode() == null) {
            return Verdict.noEpisode(
                    "none as of the end of " + year + ", the last year that votes, pledges and disputes cover");
        }
        return posterior == null
                ? Verdict.undetermined("too few past episodes had ended by " + year + " to learn from")
                : Verdict.of(posterior, decomposition);
    }

    /** What would have been said at the end of each year, from what was known then. */
    public List<Year> history(StateId first, StateId second, int from, double prior, Dependence dependence) {
        int one = Math.min(place(first), place(second));
        int other = Math.max(place(first), place(second));
        List<Episode> all = EpisodeFinder.findOf(rule, one, other, Integer.MAX_VALUE);
        List<Year> years = new ArrayList<>();
        for (int year = Math.max(from, EpisodeRule.firstYear());
                year <= panel.reach().last();
                year++) {
            Judged judged = judge.judge(one, other, year);
            Posterior posterior =
                    judged.evidence() == null ? null : judged.evidence().posterior(prior, dependence);
            Durability durability = judged.durability();
            int onset = judged.episode() == null ? 0 : judged.episode().onset();
            years.add(new Year(
                    year,
                    onset,
                    durability == null ? Double.NaN : durability.survival().get(MotiveWorld.HORIZON),
                    durability == null ? Double.NaN : durability.survival().get(EpisodeJudge.LONG),
                    posterior == null ? Double.NaN : posterior.chance(),
                    verdict(judged, posterior, null, year).code(),
                    followed(all, onset)));
        }
        return years;
    }

    private static String followed(List<Episode> all, int onset) {
        return all.stream()
                .filter(each -> each.onset() == onset)
                .map(each -> each.outcome().code() + " " + each.last())
                .findFirst()
                .orElse("");
    }

    /** The last year that votes, pledges and disputes all cover; 0 when one is missing. */
    public int lastCovered() {
        return panel.reach().last();
    }

    /** Whether a state was ever a member of the state system in the years looked at. */
    public boolean covers(StateId state) {
        return panel.indexOf(state.iso3()) >= 0;
    }

    private int place(StateId state) {
        int place = panel.indexOf(state.iso3());
        if (place < 0) {
            throw new IllegalArgumentException("The state (" + state + ") was no member of the state system between "
                    + PairPanel.FIRST_YEAR + " and " + panel.lastYear() + ". Name a member.");
        }
        return place;
    }
}
