package org.entente.web.page.pair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.actor.State;
import org.entente.dossier.DossierFormat;
import org.entente.measure.bond.Bond;
import org.entente.measure.bond.BondWeights;
import org.entente.measure.bond.Bonds;
import org.entente.series.RecordView;
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
import org.entente.web.page.search.StatesInText;

/** The living dossier of a pair, and its report. */
public final class PairPage {

    private PairPage() {}

    public static void addTo(Pages pages, Desk desk) {
        pages.page("/pair/{a}/{b}", PairPage::make);
        pages.get("/dossier/{a}/{b}", ctx -> {
            State first = Request.named(ctx.pathParam("a"));
            State second = Request.named(ctx.pathParam("b"));
            ctx.header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'");
            Pages.html(ctx, report(desk, first, second));
        });
    }

    private static String report(Desk desk, State first, State second) throws IOException {
        if (first.equals(second)) {
            throw new PageError(400, Texts.t("pair.same", first.name()));
        }
        return desk.site()
                .runs()
                .dossier(first, second, DossierFormat.HTML, desk.asOf(), null, "page")
                .text();
    }

    private static PageView make(Request request) {
        PairQuery query = PairQuery.of(request);
        String beside = request.text("beside");
        List<Part> parts = new ArrayList<>();
        parts.add(Part.ready(
                "controls",
                "page/pair/controls.jte",
                new ControlsModel(query, datasets(request), request.desk().asOf(), beside)));
        if (beside.isEmpty()) {
            add(parts, query, request.desk(), "");
        } else {
            List<State> other = StatesInText.find(beside);
            if (other.size() != 2) {
                throw new PageError(400, Texts.t("pair.beside.bad", beside));
            }
            add(parts, query, request.desk(), "");
            add(parts, PairQuery.of(other.get(0), other.get(1), request), request.desk(), "beside-");
        }
        String title = query.first().name() + " " + Texts.t("pair.and") + " "
                + query.second().name();
        return new PageView(title, Texts.t("pair.kicker"), "", !beside.isEmpty(), parts);
    }

    /** What the page of the first pair shows, to be prepared. */
    public static List<Supplier<? extends Answer<?>>> listPrepared(Desk desk) {
        PairQuery query = PairQuery.plain(desk.site().first(), desk.site().second(), Lens.asOf(desk.asOf()));
        return List.of(() -> answered(query, desk), () -> bond(query, desk));
    }

    private static List<String> datasets(Request request) {
        return request.desk().record().listDeliveries().stream()
                .flatMap(delivery -> delivery.holdings().stream())
                .map(held -> held.dataset())
                .distinct()
                .sorted()
                .toList();
    }

    private static void add(List<Part> parts, PairQuery query, Desk desk, String prefix) {
        Answer<Bond> bond = bond(query, desk);
        Answer<AnswerModel> model = answered(query, desk).map(each -> each.shown(query));
        parts.add(new Part(prefix + "answer", "page/pair/answer.jte", model));
        parts.add(new Part(
                prefix + "bond",
                "page/pair/bond.jte",
                bond.map(each -> new BondModel(Bonds.weigh(each, query.weights())))));
        parts.add(new Part(prefix + "strands", "page/pair/strands.jte", model));
    }

    private static Answer<Answered> answered(PairQuery query, Desk desk) {
        return desk.ask(
                query.lens(),
                "answer " + query.key(),
                Texts.t("pair.answer.what"),
                Load.LIGHT,
                view -> Answered.of(view, query));
    }

    private static Answer<Bond> bond(PairQuery query, Desk desk) {
        return desk.askWorld(query.lens(), "bond " + query.key(), Texts.t("pair.bond.what"), world -> {
            RecordView view = query.lens().twice() ? new OftenMentioned(world.view()) : world.view();
            return Bonds.measure(view, query.dyad(), BondWeights.EQUAL);
        });
    }
}
