package org.entente.web.page.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Turns what a page shows into HTML, by the templates that were compiled with the program. */
final class Press {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Press() {}

    static String render(String template, Map<String, Object> values) {
        StringOutput out = new StringOutput(8192);
        TEMPLATES.render(template, values, out);
        return out.toString();
    }

    /** One part: what it shows, or that it is being computed, or why it cannot be given. */
    static String part(Part part, Request request) {
        return switch (part.answer()) {
            case Answer.Ready<? extends PartModel> ready ->
                render(part.template(), Map.of("model", ready.value(), "part", part.id(), "request", request));
            case Answer.Computing<? extends PartModel> waiting ->
                render(
                        "page/waiting.jte",
                        Map.of(
                                "part", part.id(),
                                "what", waiting.what(),
                                "seconds", waiting.seconds(),
                                "request", request));
            case Answer.Failed<? extends PartModel> failed ->
                render("page/failed.jte", Map.of("part", part.id(), "why", failed.why()));
        };
    }

    static String page(PageView view, Request request) {
        StringBuilder parts = new StringBuilder();
        view.parts().forEach(part -> parts.append(part(part, request)));
        boolean waiting = view.parts().stream().anyMatch(part -> part.answer() instanceof Answer.Computing<?>);
        return layout(view, parts.toString(), waiting, request.text("q"));
    }

    static String layout(PageView view, String parts, boolean waiting, String asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("parts", parts);
        values.put("waiting", waiting);
        values.put("asked", asked);
        return render("page/layout.jte", values);
    }
}
