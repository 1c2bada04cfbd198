package org.entente.dossier;

import java.io.IOException;
import java.io.Writer;
import org.entente.dossier.internal.HtmlFace;
import org.entente.dossier.internal.JsonFace;
import org.entente.dossier.internal.MarkdownFace;
import org.entente.dossier.internal.PageBuilder;

/** Writes dossiers. */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Writes a dossier; the same dossier gives the same text. The writer is flushed, not closed.
     *
     * @throws IOException when the writer fails
     */
    public static void write(Dossier dossier, DossierFormat format, Writer out) throws IOException {
        switch (format) {
            case HTML -> HtmlFace.write(PageBuilder.build(dossier), out);
            case MD -> MarkdownFace.write(PageBuilder.build(dossier), out);
            case JSON -> JsonFace.write(dossier, out);
        }
        out.flush();
    }
}
