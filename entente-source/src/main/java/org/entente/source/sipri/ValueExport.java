package org.entente.source.sipri;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.entente.actor.StateId;
import org.entente.entry.Entry;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.entry.Flow;
import org.entente.provenance.Coverage;
import org.entente.series.DatasetCoverage;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.csv.CsvColumn;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;
import org.entente.source.csv.CsvRow;

/**
 * The export of values of one supplier or recipient: remarks, then a row a partner and a column a year. An empty cell of a
 * listed partner means no delivery; a partner that is not listed is not spoken of.
 */
final class ValueExport {

    /** A title, a remark or a header stands within so many lines. */
    static final int MAX_REMARKS = 30;

    private static final Pattern TITLE = Pattern.compile(
            "\\W*TIV of arms (exports from|imports to) (.+?), (\\d{4})\\s*[-–]\\s*(\\d{4})\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern HEADER = Pattern.compile(".*\\b(19|20)\\d\\d\\W+(19|20)\\d\\d\\b.*");

    /**
     * What the first line says.
     *
     * @param exports whether it is about what the state exports
     * @param state the one state that all rows have in common
     */
    record Title(boolean exports, String state, int from, int to) {}

    private final ArmsCells cells = new ArmsCells();
    private final Title title;
    private final CsvColumn partner;
    private final Map<Integer, CsvColumn> years = new LinkedHashMap<>();

    private ValueExport(Title title, CsvHeader header) throws SourceFormatException {
        this.title = title;
        partner = new CsvColumn("partner", 0);
        for (String name : header.names()) {
            if (YEAR.matcher(name).matches()) {
                years.put(Integer.valueOf(name), header.required(name));
            }
        }
    }

    static boolean isTitle(String line) {
        return TITLE.matcher(line.strip()).matches();
    }

    static Optional<Title> findTitle(SourceInput input) throws IOException {
        try (InputStream bytes = input.open();
                BufferedReader text = new BufferedReader(new InputStreamReader(
                        new ByteArrayInputStream(bytes.readNBytes(1 << 14)), StandardCharsets.ISO_8859_1))) {
            return text.lines()
                    .limit(MAX_REMARKS)
                    .flatMap(line -> titleOf(line).stream())
                    .findFirst();
        } catch (EOFException | ZipException e) {
            throw new SourceFormatException(
                    input.name(),
                    0,
                    "",
                    "breaks off or is damaged (" + e.getMessage() + "). Copy or download it again.");
        }
    }

    private static Optional<Title> titleOf(String line) {
        Matcher match = TITLE.matcher(line.strip());
        return match.matches()
                ? Optional.of(new Title(
                        match.group(1).toLowerCase(Locale.ROOT).startsWith("exports"),
                        match.group(2).strip(),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(4))))
                : Optional.empty();
    }

    static ReadReport read(SourceInput input, Title title, EntrySink sink) throws IOException {
        try (CsvFile csv = CsvFile.open(input, line -> HEADER.matcher(line).matches() && !isTitle(line))) {
            ValueExport export = new ValueExport(title, csv.header());
            if (export.years.isEmpty() || !(export.cells.answer(title.state(), title.to()) instanceof StateId)) {
                throw new SourceFormatException(
                        input.name(),
                        1,
                        "",
                        "is an export of values about (" + title.state()
                                + "), which needs a state's name and a header with a column for each year.");
            }
            long[] totals = new long[1];
            long rows = csv.readRows(
                    export::read,
                    flows -> {
                        if (flows.isEmpty()) {
                            totals[0]++;
                        } else {
                            sink.accept(flows.getFirst());
                            flows.subList(1, flows.size()).forEach(sink::more);
                        }
                    },
                    sink);
            return new ReadReport(rows - totals[0], export.coverage(), List.of(), List.of());
        }
    }

    private List<Entry> read(CsvRow row) {
        String name = row.required(partner);
        if (name.equalsIgnoreCase("total") || name.equalsIgnoreCase("others")) {
            return List.of();
        }
        List<Entry> flows = new ArrayList<>();
        for (Map.Entry<Integer, CsvColumn> each : years.entrySet()) {
            flows.add(flow(row, each.getKey(), each.getValue()));
        }
        return flows;
    }

    private Flow flow(CsvRow row, int year, CsvColumn column) {
        StateId other = cells.state(row, partner, year);
        StateId common = (StateId) cells.answer(title.state(), year);
        boolean blank = row.isBlank(column);
        double tiv = blank ? 0 : ArmsCells.number(row, column);
        StateId from = title.exports() ? common : other;
        StateId to = title.exports() ? other : common;
        Flow flow = ValueTable.flow(from, to, year, tiv, row.line());
        return blank
                ? new Flow(
                        flow.provenance(),
                        flow.occurred(),
                        flow.known(),
                        flow.kind(),
                        from,
                        to,
                        flow.item(),
                        0,
                        0,
                        flow.unit(),
                        null)
                : flow;
    }

    private List<DatasetCoverage> coverage() {
        Coverage covered = new Coverage(
                "partners listed in an export of values of one state",
                LocalDate.of(title.from(), 1, 1),
                LocalDate.of(title.to(), 12, 31),
                false);
        return List.of(new DatasetCoverage(SipriReader.VALUES.id(), Family.FLOWS, covered));
    }
}
