package org.entente.web.api;

import static org.entente.web.api.Parameter.flag;
import static org.entente.web.api.Parameter.option;

import java.util.List;
import org.entente.web.api.Operation.Output;
import org.entente.web.api.Parameter.Kind;

/** The one table of what can be asked of the REST interface and of assistants. */
public final class Operations {

    private static final Parameter EXPLAIN = flag("explain", "Open every number down to the rows that it rests on.");
    private static final Parameter GROUP =
            new Parameter("party", Kind.WORD, "A state, as people write it, or a group of the record.");
    private static final Parameter BY = option("by", "day, month, quarter, year or session.");

    private static final List<Operation> ALL = List.of(
            Operation.of("/sources", "/datasets", "Deliveries, coverage with its gaps, terms and citations."),
            Operation.of(
                    "/dossier/{a}/{b}",
                    "/strands",
                    "The whole report about two states, every number with its rows and all that is not known."),
            Operation.of(
                    "/bond/{a}/{b}",
                    "/strands",
                    "The bond of two states by seven strands, and one number over them.",
                    option("weights", "Weights of strands, as in talk=1,deeds=2."),
                    flag("explain", "Open the score down to the rows that it rests on.")),
            Operation.of(
                    "/similarity/{a}/{b}",
                    "/sessions",
                    "How alike two states vote in the General Assembly.",
                    option("session", "One session (default: all).")),
            Operation.of(
                    "/shifts/{a}/{b}",
                    "/series",
                    "When the series of two states turned.",
                    option("false-alarms", "How likely a series without change may show any (default: 0.05).")),
            Operation.of("/ledger/{a}/{b}", "/accounts", "What each of two states gives the other."),
            Operation.of("/regimes", "/regimes", "Control and non-proliferation regimes, for all states."),
            Operation.of("/regimes/{a}", "/regimes", "Regimes and one state."),
            Operation.of("/regimes/{a}/{b}", "/regimes", "Regimes and two states."),
            Operation.of(
                    "/significance/{a}/{b}",
                    "/meetings",
                    "What a meeting of two states means beside comparable ones.",
                    option("date", "First day of the meeting (default: the latest).")),
            Operation.of(
                    "/ripple/{a}/{b}",
                    "/ripples",
                    "Which third pairs and states move after a pair has moved.",
                    option("among", "Also test the pairs among these: a region or states joined by commas.")),
            Operation.of("/motive/{a}/{b}", "/evidence/rows", "Necessity or pivot, with the evidence for and against."),
            Operation.of(
                            "/motive/{a}/{b}/history",
                            "/years",
                            "What would have been said about a pair at the end of each year.",
                            option("from", "First year (default: 1995)."))
                    .by("motive", "history"),
            Operation.of(
                    "/forecast/{a}/{b}",
                    "/kinds",
                    "Chances of what comes next between two states, beside their base rates.",
                    option("horizon", "Length of the window (default: 30d)."),
                    option("dataset", "Coded dataset (default: the one that reaches furthest).")),
            Operation.of(
                    "/forecast/{a}",
                    "/kinds",
                    "Chances of what one state does next.",
                    option("horizon", "Length of the window (default: 30d)."),
                    option("dataset", "Coded dataset (default: the one that reaches furthest).")),
            Operation.of("/forecast-score", "/scores", "How good the forecasts were that were kept.")
                    .by("forecast", "score")
                    .to(Output.PRINTED_FROM_FILES),
            Operation.of(
                            "/alerts",
                            "/alerts",
                            "What the rules of the watch found, oldest first, each with its evidence.",
                            option("from", "Only alerts of this day, month or year and later."),
                            option("rule", "Only alerts of this rule."))
                    .by("watch", "alerts")
                    .to(Output.PRINTED_FROM_FILES),
            Operation.of(
                    "/pressure/{party}",
                    "/series",
                    "Pressure on a state or group: from whom, since when.",
                    GROUP,
                    EXPLAIN),
            Operation.of(
                    "/pressure/{party}/{a}",
                    "/series",
                    "Pressure, and the adversaries that two share.",
                    GROUP,
                    EXPLAIN),
            Operation.of("/isolation/{party}", "/parts", "How far a state or group stands apart.", GROUP, EXPLAIN),
            Operation.of("/standing/{party}", "/parts", "How high a state or group stands.", GROUP, EXPLAIN),
            Operation.of(
                    "/camps",
                    "/camps",
                    "Camps of states that vote together.",
                    option("session", "A session (default: the last)."),
                    option("year", "The session that opens in September of this year."),
                    option("resolution", "Agreement that members of a camp surpass on average, 0 to 1."),
                    flag("history", "Members of the camps of all sessions."),
                    EXPLAIN),
            Operation.of("/polarity", "/world", "Polarity and volatility of the world by year.", EXPLAIN),
            Operation.of(
                    "/risk/{region}",
                    "/parts",
                    "Risk in a region. It describes, it does not forecast.",
                    new Parameter("region", Kind.WORD, "A region, or states joined by commas.")),
            Operation.of(
                            "/series",
                            "/rows",
                            "Series of pairs or states as rows, with interval, count, exposure and coverage.",
                            new Parameter("variable", Kind.ARGUMENT, "A variable, as in votes.agreement."),
                            option("pairs", "Pairs, as in RUS-PRK or RUS-*."),
                            option("states", "States, for series about one state."),
                            BY)
                    .to(Output.FILE),
            Operation.of(
                            "/rows/{family}",
                            "/rows",
                            "Rows of the record as they stand in it.",
                            new Parameter(
                                    "family", Kind.WORD, "events, pledges, listings, …, as entente export names them."),
                            option("dataset", "Only rows of these datasets, joined by commas."),
                            option("about", "Only rows that touch a state or pair, as in RUS-PRK."),
                            option("from", "Only rows of this day, month or year and later."),
                            option("to", "Only rows up to this day, month or year."))
                    .by("export")
                    .to(Output.FILE),
            Operation.of(
                            "/ideal-points",
                            "/rows",
                            "Where each state stands in the General Assembly, session by session, by the fast fit.",
                            option("issue", "Only roll calls on one issue."))
                    .by("ideal-points", "--method=fast")
                    .to(Output.FILE));

    private Operations() {}

    /** All of them, in the order in which they are documented. */
    public static List<Operation> all() {
        return ALL;
    }
}
