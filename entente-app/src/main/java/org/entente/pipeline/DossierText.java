package org.entente.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.kept.Kept;

/**
 * A report as it was written.
 *
 * @param bottomLine its first sentences
 * @param text the whole, in the format that was asked for
 */
record DossierText(List<String> bottomLine, String text) {

    /** How a report is kept: the same question about the same record is answered at once the next time. */
    static final Kept.Form<DossierText> FORM = new Form();

    /** Copies the list. */
    DossierText {
        bottomLine = List.copyOf(bottomLine);
    }

    private static final class Form implements Kept.Form<DossierText> {

        @Override
        public String name() {
            return "dossier-1";
        }

        @Override
        public int most() {
            return 50;
        }

        @Override
        public void write(DossierText result, DataOutputStream out) throws IOException {
            out.writeInt(result.bottomLine.size());
            for (String line : result.bottomLine) {
                writeText(line, out);
            }
            writeText(result.text, out);
        }

        @Override
        public DossierText read(DataInputStream in) throws IOException {
            List<String> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(readText(in));
            }
            return new DossierText(lines, readText(in));
        }

        private static void writeText(String text, DataOutputStream out) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private static String readText(DataInputStream in) throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }
}
