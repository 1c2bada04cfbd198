package org.entente.source.own;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.entry.EntrySink;
import org.entente.provenance.Dataset;
import org.entente.provenance.TrustClass;
import org.entente.provenance.Universe;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.ColumnMap;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/**
 * Reads the format {@code own}. In a file of universes {@link ReadReport#rows} counts the rejected rows only, for the
 * accepted ones are no entries but the report's universes and coverage.
 */
public final class OwnReader implements SourceReader {

    /** What rows belong to unless the reader is made for another dataset. */
    public static final Dataset OWN = new Dataset(
            "own",
            "Own file",
            "",
            "Own file; each row cites its source",
            "@misc{own, title = {Own file; each row cites its source}}",
            "As their author decides",
            null,
            TrustClass.REPORTED,
            true);

    private final Dataset dataset;
    private final ColumnMap map;

    /** Reads files of the dataset {@link #OWN}. */
    public OwnReader() {
        this(OWN);
    }

    /** Reads files whose rows belong to another dataset that is written in this format. */
    public OwnReader(Dataset dataset) {
        this(dataset, ColumnMap.NONE);
    }

    private OwnReader(Dataset dataset, ColumnMap map) {
        this.dataset = dataset;
        this.map = map;
    }

    /**
     * Reads foreign files whose columns are called otherwise, as rows of the dataset {@link #OWN}. A file without ids gets
     * them from its name and lines; without a citation it cites itself.
     */
    public static OwnReader mapped(ColumnMap map) {
        return new OwnReader(OWN, map);
    }

    @Override
    public String format() {
        return map.isEmpty() ? "own" : "own --map " + map;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(dataset);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .flatMap(header -> OwnFile.of(fileName, header))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (CsvFile csv = map.isEmpty() ? CsvFile.open(input) : CsvFile.open(input, completed(input.name()))) {
            OwnFile kind = OwnFile.of(input.name(), csv.header()).orElseThrow(() -> notOurs(input, csv.header()));
            return kind == OwnFile.UNIVERSES ? readUniverses(csv, sink) : readEntries(kind, csv, sink);
        }
    }

    private ColumnMap completed(String file) {
        Map<String, String> constants = new HashMap<>(map.constants());
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        for (String column : List.of("id", "citation")) {
            if (!map.names().containsValue(column)) {
                constants.putIfAbsent(column, name);
            }
        }
        return new ColumnMap(map.names(), constants);
    }

    private ReadReport readEntries(OwnFile kind, CsvFile csv, EntrySink sink) throws IOException {
        OwnRows rows = rows(kind, csv.header());
        long count = csv.readRows(rows::read, sink);
        return new ReadReport(count, List.of(), List.of(), notes(kind, csv.header()));
    }

    private OwnRows rows(OwnFile kind, CsvHeader header) throws SourceFormatException {
        OwnColumns common = new OwnColumns(dataset, header);
        return switch (kind) {
            case EVENTS -> new EventRows(common, header);
            case PLEDGES -> new PledgeRows(common, header);
            case FLOWS -> new FlowRows(common, header);
            case SANCTIONS -> new SanctionRows(common, header);
            case REGIMES -> new RegimeRows(common, header);
            case GROUPS -> new GroupRows(common, header);
            case OFFICES -> new OfficeRows(common, header);
            case SERIES -> new SeriesRows(common, header);
            case UNIVERSES -> throw new IllegalStateException("The rows of universes are no entries.");
        };
    }

    private ReadReport readUniverses(CsvFile csv, EntrySink sink) throws IOException {
        UniverseRows rows = new UniverseRows(new OwnColumns(dataset, csv.header()), csv.header());
        List<Universe> universes = new ArrayList<>();
        long all = csv.readRows(rows::read, universes::add, sink);
        List<String> notes = notes(OwnFile.UNIVERSES, csv.header());
        return new ReadReport(all - universes.size(), List.of(), universes, notes);
    }

    private static List<String> notes(OwnFile kind, CsvHeader header) {
        List<String> unread = header.listOthers(kind.known());
        return unread.isEmpty() ? List.of() : List.of("Columns not read: " + String.join(", ", unread) + ".");
    }

    private static SourceFormatException notOurs(SourceInput input, CsvHeader header) {
        return new SourceFormatException(
                input.name(),
                1,
                "",
                "has the columns (" + header.listed()
                        + "), which are those of none of Entente's own files (" + OwnFile.listed()
                        + "). Write the header as docs/own-format.md says.");
    }
}
