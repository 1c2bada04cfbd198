package org.entente.web.page.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.entry.Family;
import org.entente.measure.DatasetChoice;
import org.entente.record.RecordSnapshot;
import org.entente.watch.AlertBook;
import org.entente.web.alert.AlertStream;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Lens;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;
import org.entente.web.page.votes.Agreement;
import org.entente.web.page.votes.LeadingStates;
import org.entente.web.page.votes.Sessions;

/** The first page. */
public final class HomePage {

    private static final Map<String, Integer> DAYS = Map.of("week", 7, "month", 30, "year", 365);
    private static final String FIRST_SPAN = "month";

    /** Of a pair that is shown for its votes one state is among so many: else small states that seldom vote fill the list. */
    private static final int LEADING = 40;

    private final AlertBook alerts;

    private HomePage(AlertBook alerts) {
        this.alerts = alerts;
    }

    /** Adds the page, which shows the alerts of a watch. */
    public static void addTo(Pages pages, AlertBook alerts) {
        pages.page("/", new HomePage(alerts)::make);
    }

    private PageView make(Request request) {
        Desk desk = request.desk();
        String span = request.text("span").isEmpty() ? FIRST_SPAN : request.text("span");
        if (!DAYS.containsKey(span)) {
            throw new PageError(400, Texts.t("home.span.bad", span));
        }
        Lens lens = Lens.asOf(request.asOf());
        return new PageView(
                Texts.t("home.title"),
                Texts.t("home.kicker"),
                "home",
                false,
                List.of(
                        Part.ready(
                                "start",
                                "page/home/start.jte",
                                new Start(desk.site().first(), desk.site().second())),
                        Part.ready("alerts", "page/home/alerts.jte", AlertsModel.of(alerts.list(), AlertStream.PATH)),
                        new Part("changed", "page/home/changed.jte", changed(desk, lens, span)),
                        new Part("coverage", "page/home/coverage.jte", coverage(desk, lens))));
    }

    /** What the page shows first, and what takes long, to be prepared. */
    public static List<Supplier<? extends Answer<?>>> listPrepared(Desk desk) {
        Lens lens = Lens.asOf(desk.asOf());
        return List.of(() -> changed(desk, lens, FIRST_SPAN), () -> coverage(desk, lens));
    }

    private static Answer<CoverageModel> coverage(Desk desk, Lens lens) {
        return desk.ask(lens, "coverage", Texts.t("home.coverage"), Load.LIGHT, CoverageModel::of);
    }

    /** By coded events; by votes where no pair has enough of them. */
    private static Answer<Changed> changed(Desk desk, Lens lens, String span) {
        Answer<Changed> events =
                desk.ask(lens, "changed " + span, Texts.t("home.changed"), Load.LIGHT, view -> byEvents(view, span));
        return events instanceof Answer.Ready<Changed> ready
                        && ready.value().pairs().isEmpty()
                ? votes(desk, lens).map(votes -> insteadOf(ready.value(), votes))
                : events;
    }

    private static Answer<Changed> votes(Desk desk, Lens lens) {
        return switch (Sessions.last(desk, lens)) {
            case Answer.Ready<List<Agreement>> ready ->
                desk.ask(
                        lens,
                        "changed votes",
                        Texts.t("home.changed"),
                        Load.LIGHT,
                        view -> byVotes(view, ready.value()));
            case Answer.Computing<List<Agreement>> waiting -> new Answer.Computing<>(waiting.what(), waiting.seconds());
            case Answer.Failed<List<Agreement>> failed -> new Answer.Failed<>(failed.why());
        };
    }

    private static Changed insteadOf(Changed events, Changed votes) {
        String basis = events.spans() && !votes.pairs().isEmpty()
                ? Texts.t("home.changed.few") + " " + votes.basis()
                : votes.basis();
        return new Changed(basis, events.span(), events.spans(), votes.pairs());
    }

    /** By coded events; no pairs, and no spans to choose from, where the record has none. */
    private static Changed byEvents(RecordSnapshot view, String span) {
        return DatasetChoice.codedEvents(view)
                .map(dataset -> byEvents(view, dataset, span))
                .orElse(new Changed("", span, false, List.of()));
    }

    private static Changed byEvents(RecordSnapshot view, String dataset, String span) {
        LocalDate last = DatasetChoice.coverage(view, dataset, Family.EVENTS).stream()
                .map(coverage -> coverage.to())
                .max(Comparator.naturalOrder())
                .orElse(view.asOf());
        int days = DAYS.getOrDefault(span, 30);
        return new Changed(
                Texts.t("home.changed.events", dataset, days, last.toString()),
                span,
                true,
                new EventChanges(view.events(dataset), last, days).most());
    }

    /** By votes; no pairs where the record knows of fewer than two sessions. */
    static Changed byVotes(RecordSnapshot view, List<Agreement> sessions) {
        if (sessions.size() < 2) {
            return new Changed("", "", false, List.of());
        }
        Agreement last = sessions.getLast();
        Set<String> leading = Set.copyOf(LeadingStates.of(view, view.asOf().getYear(), last.states(), LEADING));
        String among = leading.isEmpty() ? "" : " " + Texts.t("home.changed.leading", leading.size());
        return new Changed(
                Texts.t(
                        "home.changed.votes",
                        last.session(),
                        sessions.getFirst().session(),
                        Agreement.FEWEST,
                        last.dataset(),
                        sessions.get(sessions.size() - 2).session(),
                        among),
                "",
                false,
                new VoteChanges(sessions, leading).most());
    }
}
