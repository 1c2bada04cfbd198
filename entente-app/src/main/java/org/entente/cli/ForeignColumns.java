package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.pipeline.OwnPreview;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.ColumnMap;
import org.entente.source.own.OwnReader;
import picocli.CommandLine.Option;

/** Options by which a file with columns of its own is read as one of Entente's tables. */
final class ForeignColumns {

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "COLUMN=OURS",
            description =
                    "For own: what the file's columns are called in Entente's format, as in"
                            + " exporter=source,importer=target,year=date,value=low. The first rows are shown as they are read.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "OURS=VALUE",
            description =
                    "For own: a column that the file lacks and what every row holds, as in kind=trade; may be repeated.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--preview",
            description = "For own with --map: show how the first rows are read, and write nothing.")
    private boolean onlyPreview;

    /**
     * Whether the user maps columns.
     *
     * @throws IllegalArgumentException when the options do not fit the format
     */
    boolean areMapped(String format) {
        boolean mapped = !columns.isEmpty() || !values.isEmpty();
        if (mapped && !format.equals("own")) {
            throw new IllegalArgumentException("Columns can be mapped for the format own alone, not for (" + format
                    + "), whose columns are known. Write: entente ingest own FILE --map …");
        }
        if (onlyPreview && !mapped) {
            throw new IllegalArgumentException(
                    "The option (--preview) shows how columns are mapped. Add --map COLUMN=OURS.");
        }
        return mapped;
    }

    boolean isOnlyPreview() {
        return onlyPreview;
    }

    SourceReader reader() {
        return OwnReader.mapped(ColumnMap.parse(columns, values));
    }

    void preview(SourceInput input, PrintWriter out) throws IOException {
        OwnPreview.of(input, reader()).lines().forEach(out::println);
        out.flush();
    }
}
