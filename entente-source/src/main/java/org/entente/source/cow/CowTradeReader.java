package org.entente.source.cow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Dataset;
import org.entente.source.ReadReport;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.csv.CsvFile;
import org.entente.source.csv.CsvHeader;

/**
 * Reads the format {@code cow-trade}: yearly trade of two states in million current USD.
 *
 * <p>{@code flow1} is what the first state imports from the second, {@code flow2} what the second imports from the first. The
 * project's own file has each pair once, so a row gives both. Copies that name the pair in both orders give the same two
 * numbers twice; there a row gives its {@code flow1} alone, after a first pass has seen that every row has its mirror.
 */
public final class CowTradeReader implements SourceReader {

    @Override
    public String format() {
        return "cow-trade";
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(CowDatasets.TRADE);
    }

    @Override
    public boolean recognizes(String fileName, byte[] head) {
        return CsvHeader.findIn(head)
                .filter(header -> header.hasAll("ccode1", "ccode2", "year", "flow1", "flow2"))
                .isPresent();
    }

    @Override
    public ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        boolean mirrored = TradeMirror.isComplete(input);
        try (CsvFile csv = CsvFile.open(input)) {
            TradeRows rows = new TradeRows(csv.header(), mirrored);
            long count = csv.readRowsOfMany(rows::read, sink);
            List<String> notes = new ArrayList<>();
            if (mirrored) {
                notes.add("Every pair stands in both orders, so each row gives the imports of its first state (flow1);"
                        + " flow2 says the same as the mirrored row's flow1.");
            }
            return new ReadReport(
                    count,
                    rows.years()
                            .coverage(
                                    CowDatasets.TRADE,
                                    Family.FLOWS,
                                    "trade between members of the state system, where a row states it",
                                    false),
                    List.of(),
                    notes);
        }
    }
}
