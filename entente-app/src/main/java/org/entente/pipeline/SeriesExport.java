package org.entente.pipeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.StateId;
import org.entente.record.ParquetTable;
import org.entente.record.ParquetTable.Column;
import org.entente.record.ParquetTable.Type;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.SeriesUnit.OfDyad;
import org.entente.series.SeriesUnit.OfState;
import org.jspecify.annotations.Nullable;

/** Writes series as a long table, one row a variable, pair and period, with a codebook beside it. */
final class SeriesExport {

    private static final List<Column> COLUMNS = List.of(
            new Column("variable", Type.TEXT),
            new Column("dataset", Type.TEXT),
            new Column("a_iso3", Type.TEXT),
            new Column("a_cow", Type.WHOLE),
            new Column("a_gw", Type.WHOLE),
            new Column("b_iso3", Type.TEXT),
            new Column("b_cow", Type.WHOLE),
            new Column("b_gw", Type.WHOLE),
            new Column("directed", Type.FLAG),
            new Column("period", Type.TEXT),
            new Column("from", Type.TEXT),
            new Column("to", Type.TEXT),
            new Column("value", Type.NUMBER),
            new Column("low", Type.NUMBER),
            new Column("high", Type.NUMBER),
            new Column("count", Type.WHOLE),
            new Column("exposure", Type.WHOLE),
            new Column("unit", Type.TEXT),
            new Column("trust", Type.TEXT));

    private final SeriesSelection selection;
    private final RecordView view;

    SeriesExport(RecordView view) {
        this.view = view;
        this.selection = new SeriesSelection(view);
    }

    /** What the user should know of what was left out; empty when nothing was. */
    List<String> write(SeriesRequest request, Path output) throws IOException {
        String name = Runs.fileName(output);
        if (!name.endsWith(".parquet") && !name.endsWith(".csv")) {
            throw new IllegalArgumentException("The output (" + name + ") must end in .csv or .parquet.");
        }
        selection.check(request);
        if (name.endsWith(".parquet")) {
            ParquetTable.write(output, COLUMNS, () -> rows(request).iterator());
        } else {
            writeCsv(request, output);
        }
        Runs.writeWhole(
                output.resolveSibling(name + ".codebook.md"),
                Codebook.write(view, selection.variables(), selection.coverage(), selection.notices()));
        return selection.notices();
    }

    /** A file that appears whole or not at all, and is never held in memory as a whole. */
    private void writeCsv(SeriesRequest request, Path output) throws IOException {
        Path part = output.resolveSibling("." + output.getFileName() + ".part");
        try {
            try (CsvWriter csv = CsvWriter.builder().build(part)) {
                csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
                rows(request)
                        .forEach(row -> csv.writeRecord(
                                row.stream().map(SeriesExport::cell).toList()));
            }
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Stream<List<@Nullable Object>> rows(SeriesRequest request) {
        return selection
                .compute(request)
                .flatMap(series -> IntStream.range(0, series.size()).mapToObj(i -> row(series, i)));
    }

    private static String cell(@Nullable Object value) {
        return value == null || value instanceof Double number && number.isNaN() ? "" : value.toString();
    }

    private static List<@Nullable Object> row(Series series, int i) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(series.variable().name());
        row.add(series.variable().dataset());
        StateId second = switch (series.unit()) {
            case OfState each -> addState(row, each.state(), null);
            case OfDyad each -> addState(row, each.dyad().first(), each.dyad().second());
            case OfDirectedDyad each ->
                addState(row, each.dyad().source(), each.dyad().target());
        };
        addState(row, second, null);
        row.add(series.unit() instanceof OfDirectedDyad);
        row.add(series.period(i).label());
        row.add(series.period(i).first().toString());
        row.add(series.period(i).last().toString());
        row.add(series.value(i));
        row.add(series.low(i));
        row.add(series.high(i));
        row.add(series.count(i));
        row.add(series.exposure(i));
        row.add(series.variable().unit());
        row.add(series.variable().trust().code());
        return row;
    }

    private static @Nullable StateId addState(
            List<@Nullable Object> row, @Nullable StateId state, @Nullable StateId next) {
        row.add(state == null ? null : state.iso3());
        row.add(state == null ? null : Long.valueOf(state.cow()));
        row.add(state == null ? null : Long.valueOf(state.gw()));
        return next;
    }
}
