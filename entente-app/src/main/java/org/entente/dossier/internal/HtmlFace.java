package org.entente.dossier.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.dossier.svg.ChartStyle;

/** Writes the page from templates that were compiled with the program. */
public final class HtmlFace {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlFace() {}

    /** Writes the page; it is also well-formed XML. */
    public static void write(Page page, Writer out) throws IOException {
        try {
            TEMPLATES.render("dossier/dossier.jte", Map.of("page", page, "css", css()), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String css() throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("/org/entente/dossier/dossier.css")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The style sheet dossier.css is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + ChartStyle.css();
        }
    }
}
