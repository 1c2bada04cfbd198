package org.entente.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.provenance.Dataset;
import org.entente.series.ListingVariable;
import org.entente.series.MeasureVariable;
import org.entente.series.RecordView;
import org.entente.series.Variable;
import org.entente.series.YearlyVariable;

/** Says what each column of a series file means, in Markdown. */
final class Codebook {

    private Codebook() {}

    static String write(
            RecordView view, List<Variable> variables, Map<Variable, Set<String>> coverage, List<String> notices) {
        StringBuilder text = new StringBuilder(
                "# Codebook\n\nAs of " + view.asOf()
                        + ": only what was known by that day.\n\n"
                        + "An empty `value` is unknown, never none. `low` and `high` bound a 90 % interval and are empty where none"
                        + " can be given. `count` is what was counted in the period, `exposure` what it was counted among."
                        + " `a_cow`, `a_gw`, `b_cow`, `b_gw` are Correlates of War and Gleditsch-Ward numbers, -1 for none."
                        + " `from` and `to` are the first and last day of the period; session S74 is the General Assembly's 74th.\n");
        notices.forEach(notice -> text.append('\n').append(notice).append('\n'));
        for (Variable variable : variables) {
            text.append("\n## ").append(variable.id()).append("\n\n");
            text.append(variable.title()).append(". ").append(formula(variable)).append('\n');
            text.append("- unit: ").append(variable.unit()).append('\n');
            text.append("- trust: ").append(variable.trust().code()).append('\n');
            text.append("- coverage: ")
                    .append(covered(coverage.getOrDefault(variable, Set.of())))
                    .append('\n');
            view.listDatasets().stream()
                    .filter(d -> d.id().equals(variable.dataset()))
                    .forEach(d -> append(text, d));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Dataset dataset) {
        text.append("- dataset: ")
                .append(dataset.title())
                .append(' ')
                .append(dataset.version())
                .append('\n');
        text.append("- cite: ").append(dataset.citation()).append('\n');
        text.append("- terms: ").append(dataset.terms()).append('\n');
    }

    private static String covered(Set<String> lines) {
        return lines.isEmpty() ? "not stated by the source" : String.join("; ", lines);
    }

    private static String formula(Variable variable) {
        return switch (variable) {
            case Variable.EventRate rate ->
                "Coded events of the class between the two, times 10,000, over all events that the dataset coded in the"
                        + " period; Wilson (1927) interval of the share. A coded event is not a fact.\n";
            case Variable.GoldsteinRate rate ->
                "Sum of Goldstein (1992) values of coded events between the two, times 10,000, over all coded events of the"
                        + " period; normal interval from the sum of squares.\n";
            case Variable.VoteAgreement votes ->
                "1 - mean |a - b| / 2 over roll calls where both cast a vote (yes 1, abstain 2, no 3); `count` is"
                        + " identical votes, `exposure` shared roll calls; normal interval of the mean.\n";
            case Variable.AgreementElsewhere votes ->
                "1 - mean |a - b| / 2 over roll calls that name neither state and where both cast a vote (yes 1, abstain 2,"
                        + " no 3); `count` is identical votes, `exposure` such roll calls; normal interval of the mean.\n";
            case Variable.IdenticalVotes votes ->
                "Identical votes over roll calls where both cast a vote; Wilson (1927) interval of the share.\n";
            case Variable.PledgesInForce pledges ->
                "Treaties between the two in force on the last day of the period.\n";
            case Variable.UniverseCount count ->
                "Entries of a closed universe in the period; its rule stands under coverage.\n";
            case ListingVariable listing ->
                "Names under programs about the state, at the snapshots of the list that were read; months without one are"
                        + " unknown. A change is counted in the month of the snapshot that first shows it, and what the first"
                        + " snapshot holds is no change. Listed by the list's maker: it says nothing of guilt.\n";
            case YearlyVariable yearly -> yearly(yearly);
            case MeasureVariable counted -> "Coded events of the months up to the period; no series of its own.\n";
            case Variable.Figure figure -> "Values as published; each row of the record names its source.\n";
        };
    }

    private static String yearly(YearlyVariable variable) {
        return switch (variable) {
            case YearlyVariable.FlowAmount flow ->
                "Amounts of the year as published: of a pair both directions (unknown where one is), of a directed pair what"
                        + " the first gives the second, of a state all known rows. `count` is rows known, `exposure` rows there"
                        + " are: where fewer are known the sum is a lower bound. Amounts of different units are never added.\n";
            case YearlyVariable.FlowShare share ->
                "Amount with the second state over the first state's whole amount: of trade both directions, of arms what is"
                        + " received. `count` is rows of the pair, `exposure` known rows of the whole; unknown partners are left"
                        + " out of the whole.\n";
            case YearlyVariable.CapabilityLevel level ->
                "Value as published; of two numbers of one state in a year the one that held at its end.\n";
            case YearlyVariable.ConflictCount count ->
                "Disputes or conflicts of the year, each id once: of a pair those in which the two stood against each other, of"
                        + " a directed pair those with a row of the first acting on the second.\n";
            case YearlyVariable.Hostility hostility -> "Highest level of hostility of the year's disputes.\n";
            case YearlyVariable.Contiguity contiguity -> "Type of direct contiguity on the last day of the year.\n";
            case YearlyVariable.Obliged obliged ->
                "1 where a pledge in force between the two on the last day of the year carries the obligation; `count` is"
                        + " such treaties.\n";
        };
    }
}
