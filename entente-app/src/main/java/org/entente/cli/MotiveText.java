package org.entente.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.answer.motive.Durability;
import org.entente.answer.motive.Motive;
import org.entente.answer.motive.episode.Episode;
import org.entente.answer.motive.evidence.EvidenceTable;
import org.entente.answer.motive.evidence.Posterior;
import org.entente.answer.motive.response.Decomposition;
import org.entente.answer.motive.response.Decomposition.Interval;
import org.entente.answer.motive.response.SyntheticControl;
import org.jspecify.annotations.Nullable;

/** A motive as text, the answer and its doubts first. */
final class MotiveText {

    private final PrintWriter out;
    private final Motive motive;

    MotiveText(PrintWriter out, Motive motive) {
        this.out = out;
        this.motive = motive;
    }

    void print(String first, String second) {
        out.println("Necessity or pivot: " + first + " and " + second + ", as known on " + motive.asOf());
        out.println(motive.verdict().sentence());
        posterior(motive.posterior());
        episodes();
        durability(motive.durability());
        out.println(
                motive.trackRecord() == null
                        ? "Track record: none; no forecast of the later part can be scored from this record yet."
                        : "Track record: " + MotiveValidateCommand.verdict(motive.trackRecord()));
        decomposition(motive.decomposition());
        out.println("Lead test: " + motive.leadTest().finding()
                + (motive.leadTest().pressureTurn() == 0
                        ? "."
                        : " (bond " + motive.leadTest().bondTurn() + ", pressure "
                                + motive.leadTest().pressureTurn() + "; chance that pressure was first "
                                + percent(motive.leadTest().pressureFirst()) + ")."));
        counterfactual(motive.counterfactual());
        evidence(motive.evidence());
        out.println("Limits");
        motive.limits().forEach(limit -> out.println("  " + limit));
        out.flush();
    }

    private void posterior(@Nullable Posterior posterior) {
        if (posterior == null) {
            return;
        }
        double[] range = posterior.dropOneRange();
        out.println("Chance of pivot " + percent(posterior.chance()) + " (" + posterior.likelihood()
                + "), from a prior of "
                + percent(posterior.prior()) + ", dependence " + posterior.dependence() + "; without any one indicator "
                + percent(range[0]) + " to " + percent(range[1]) + "; "
                + String.join(
                        ", ",
                        posterior.underOther().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .map(e -> e.getKey() + " " + percent(e.getValue()))
                                .toList()));
    }

    private void episodes() {
        Episode now = motive.episode();
        if (now != null) {
            out.printf(
                    Locale.ROOT,
                    "Episode: since %d, the level %.2f above that of %d; still under way at the end of %d.%n",
                    now.onset(),
                    now.rise(),
                    now.base(),
                    motive.lastCovered());
        }
        for (Episode each : motive.earlier()) {
            out.println("Earlier: " + each.onset() + " to " + each.last() + ", "
                    + each.outcome().code());
        }
    }

    private void durability(@Nullable Durability durability) {
        if (durability == null) {
            return;
        }
        int[] years = {1, 5, 10};
        StringBuilder line = new StringBuilder("Survives from the end of " + durability.from() + ":");
        for (int i = 0; i < years.length; i++) {
            line.append(i == 0 ? " " : ", ")
                    .append(years[i])
                    .append(years[i] == 1 ? " year " : " years ")
                    .append(percent(durability.survival().get(years[i])))
                    .append(" (")
                    .append(durability.words().get(i))
                    .append(')');
        }
        out.println(line);
        out.println("  ends within ten years by breach " + percent(durability.breachWithin10()) + ", otherwise "
                + percent(durability.fadingWithin10()) + "; of all past episodes " + percent(durability.base())
                + " lasted ten years");
        Durability.Comparison like = durability.comparison();
        if (like.episodes() > 0) {
            out.println("  of the " + like.episodes() + " past episodes most like it, five more years "
                    + share(like.survived5()) + ", ten " + share(like.survived10()) + "; nearest: "
                    + String.join(", ", like.names()));
        }
    }

    private void decomposition(Decomposition parts) {
        if (parts.from() == 0) {
            out.println("Decomposition: " + parts.why() + ".");
            return;
        }
        out.println("Decomposition of the votes' rise from " + parts.from() + " to " + parts.to()
                + (parts.changeFound() ? " (after a change point)" : " (no change point upwards: ten years)") + ": "
                + number(parts.rise()));
        out.println("  moves with pressure " + number(parts.withPressure()) + ", does not "
                + number(parts.withoutPressure()) + "; " + parts.why());
        out.println("  with pressure as it was in " + parts.from() + " the level would be "
                + number(parts.counterfactual()) + ", and is " + number(parts.level()));
        for (Decomposition.TermPart each : parts.terms()) {
            out.println("    " + each.term() + ": " + number(each.part()));
        }
    }

    private void counterfactual(@Nullable SyntheticControl control) {
        if (control == null) {
            return;
        }
        if (Double.isNaN(control.gap())) {
            out.println("Comparison pairs: " + control.note() + ".");
            return;
        }
        out.printf(
                Locale.ROOT,
                "Comparison pairs: %+.2f above their mean after %d, rank %d of %d with placebo pairs; the same with a start"
                        + " ten years earlier %s%n",
                control.gap(),
                control.from(),
                control.rank(),
                control.placebos() + 1,
                Double.isNaN(control.gapEarlier())
                        ? "cannot be had"
                        : String.format(Locale.ROOT, "%+.2f", control.gapEarlier()));
    }

    private void evidence(@Nullable EvidenceTable table) {
        if (table == null) {
            return;
        }
        out.println("Evidence at onset, from " + table.lasted() + " past episodes that lasted ten years and "
                + table.ended() + " that did not:");
        for (EvidenceTable.Row row : table.rows()) {
            out.printf(
                    Locale.ROOT,
                    "  %-17s %-7s  %-9s  ratio %.2f (%.2f to %.2f)  %s%n",
                    row.indicator(),
                    row.present() == null ? "unknown" : row.present() ? "yes" : "no",
                    row.speaksFor(),
                    row.ratio(),
                    row.low(),
                    row.high(),
                    row.meaning());
        }
        Posterior posterior = motive.posterior();
        if (posterior != null) {
            out.println("What would change our mind:");
            posterior
                    .changers()
                    .forEach(each -> out.println("  " + each.indicator() + " " + each.wouldBe() + ": chance of pivot "
                            + percent(each.chance())));
        }
    }

    private static String share(Interval share) {
        return percent(share.value()) + " (" + percent(share.low()) + " to " + percent(share.high()) + ")";
    }

    private static String number(Interval interval) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", interval.value(), interval.low(), interval.high());
    }

    static String percent(double chance) {
        return Double.isNaN(chance) ? "unknown" : Math.round(chance * 100) + " %";
    }
}
