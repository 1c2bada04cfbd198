package org.entente.pipeline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.StateId;
import org.entente.record.ParquetTable;
import org.entente.record.ParquetTable.Column;
import org.entente.record.ParquetTable.Type;
import org.entente.series.RecordView;
import org.entente.series.Series;
import org.entente.series.SeriesCalculator;
import org.entente.series.SeriesUnit;
import org.entente.series.SeriesUnit.OfDirectedDyad;
import org.entente.series.SeriesUnit.OfDyad;
import org.entente.series.SeriesUnit.OfState;
import org.entente.series.Variable;
import org.entente.series.VariableCatalog;
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

    private final RecordView view;
    private final SeriesCalculator calculator;

    SeriesExport(RecordView view) {
        this.view = view;
        this.calculator = new SeriesCalculator(view);
    }

    void write(SeriesRequest request, Path output) throws IOException {
        Map<String, Variable> used = new LinkedHashMap<>();
        List<Series> all = new ArrayList<>();
        for (String pair : request.pairs()) {
            boolean every = pair.endsWith("*");
            for (SeriesUnit unit : PairNames.parse(pair)) {
                for (Series series : compute(request, unit)) {
                    used.put(series.variable().id(), series.variable());
                    if (!every || series.knownCount() > 0) {
                        all.add(series);
                    }
                }
            }
        }
        String name = Runs.fileName(output);
        if (name.endsWith(".parquet")) {
            ParquetTable.write(output, COLUMNS, rows(all));
        } else if (name.endsWith(".csv")) {
            Runs.writeWhole(output, csv(all));
        } else {
            throw new IllegalArgumentException("The output (" + name + ") must end in .csv or .parquet.");
        }
        Runs.writeWhole(
                output.resolveSibling(name + ".codebook.md"), Codebook.write(view, List.copyOf(used.values()), all));
    }

    private List<Series> compute(SeriesRequest request, SeriesUnit unit) {
        VariableCatalog catalog = VariableCatalog.of(view, unit);
        List<Series> series = new ArrayList<>();
        for (String name : request.variables()) {
            Variable variable = catalog.get(name);
            series.add(calculator.compute(
                    variable, unit, request.frequency() == null ? variable.frequency() : request.frequency()));
        }
        return series;
    }

    private static String csv(List<Series> all) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
            for (List<@Nullable Object> row : rows(all)) {
                csv.writeRecord(row.stream().map(SeriesExport::cell).toList());
            }
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return value == null || value instanceof Double number && number.isNaN() ? "" : value.toString();
    }

    private static List<List<@Nullable Object>> rows(List<Series> all) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                rows.add(row(series, i));
            }
        }
        return rows;
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
