package org.entente.web.page.evidence;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.entente.record.Correction;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Shelf.Load;
import org.entente.web.page.frame.Texts;

/** The page of a number's rows, and the log of corrections. */
public final class EvidencePages {

    private static final int ROWS = 25;
    private static final int MOST_ROWS = 1000;

    private EvidencePages() {}

    public static void addTo(Pages pages) {
        pages.page("/evidence", EvidencePages::evidence);
        pages.page("/corrections", request -> corrections(request, notice(request)));
        pages.post("/corrections", EvidencePages::correct);
    }

    private static PageView evidence(Request request) {
        KeyText key = KeyText.parse(request.text("key"));
        int limit = request.number("rows", 1, MOST_ROWS, ROWS);
        Answer<EvidenceModel> answer = request.desk()
                .ask(
                        request.lens(),
                        "evidence " + key + " " + limit,
                        Texts.t("evidence.title"),
                        Load.LIGHT,
                        view -> EvidenceModel.of(view, key, limit));
        return new PageView(
                Texts.t("evidence.title"),
                key.toString(),
                "",
                false,
                List.of(new Part("rows", "page/evidence/rows.jte", answer)));
    }

    private static PageView corrections(Request request, String notice) {
        List<Correction> newestFirst = request.desk().record().listCorrections().reversed();
        return new PageView(
                Texts.t("corrections.title"),
                Texts.t("corrections.kicker"),
                "",
                false,
                List.of(Part.ready("log", "page/evidence/corrections.jte", new CorrectionsModel(newestFirst, notice))));
    }

    private static String notice(Request request) {
        if (!request.text("made").equals("1")) {
            return "";
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate shown = request.desk().asOf();
        return shown.isBefore(today)
                ? Texts.t("corrections.later", shown.toString(), today.toString())
                : Texts.t("corrections.made", today.toString());
    }

    private static PageView correct(Request request) {
        Context ctx = request.context();
        String action = field(ctx, "action");
        if (!action.equals("withdraw") && !action.equals("restore")) {
            throw new PageError(400, Texts.t("corrections.action", action));
        }
        Correction correction = new Correction(
                field(ctx, "dataset"),
                field(ctx, "id"),
                LocalDate.now(ZoneOffset.UTC),
                action.equals("withdraw") ? Correction.Action.WITHDRAW : Correction.Action.RESTORE,
                field(ctx, "reason"));
        Desk desk = request.desk();
        boolean known = desk.record().listDeliveries().stream()
                .flatMap(delivery -> delivery.holdings().stream())
                .anyMatch(held -> held.dataset().equals(correction.dataset()));
        if (!known) {
            throw new PageError(404, Texts.t("corrections.dataset", correction.dataset()));
        }
        desk.record().correct(correction);
        ctx.redirect("/corrections?made=1", HttpStatus.SEE_OTHER);
        return corrections(request, "");
    }

    private static String field(Context ctx, String name) {
        String value = Objects.requireNonNullElse(ctx.formParam(name), "").strip();
        if (value.length() > Correction.MAX_REASON) {
            throw new PageError(400, Texts.t("error.long", name, Correction.MAX_REASON));
        }
        return value;
    }
}
