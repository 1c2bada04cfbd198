package org.entente.web.page.code;

import java.util.List;
import java.util.Objects;
import org.entente.coder.NewsDocument;
import org.entente.web.page.frame.PageError;
import org.entente.web.page.frame.PageView;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Part;
import org.entente.web.page.frame.Request;
import org.entente.web.page.frame.Show;
import org.entente.web.page.frame.Texts;

/** The page that codes a text; the text is not kept. */
public final class CodePage {

    private static final int LONGEST = 50_000;

    private CodePage() {}

    public static void addTo(Pages pages) {
        pages.page("/code", request -> view(new CodeModel("", List.of(), List.of())));
        pages.post("/code", CodePage::code);
    }

    private static PageView code(Request request) {
        String text = Objects.requireNonNullElse(request.context().formParam("text"), "");
        if (text.length() > LONGEST) {
            throw new PageError(413, Texts.t("error.long", "text", LONGEST));
        }
        return view(
                text.isBlank()
                        ? new CodeModel("", List.of(), List.of())
                        : CodeModel.of(Show.coder().code(NewsDocument.of("pasted", Show.clean(text)))));
    }

    private static PageView view(CodeModel model) {
        return new PageView(
                Texts.t("code.title"),
                Texts.t("code.kicker"),
                "code",
                false,
                List.of(Part.ready("code", "page/code/code.jte", model)));
    }
}
