package org.entente.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.KeepRule;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.part.FilePart;
import org.entente.source.part.PartReader;
import org.entente.source.part.PartTally;

/**
 * One file on its way into a delivery in parts, which join when all are read.
 *
 * @param file the file as the user named it
 * @param reader the reader of its format
 * @param keep which events are kept
 */
public record PartIntake(String file, PartReader reader, KeepRule keep) {

    /**
     * What came of a part.
     *
     * @param tally what the reader remembers of it
     * @param accepted rows that gave an entry
     * @param firstFault where and what its first fault was; empty when there was none
     */
    public record Result(PartTally tally, long accepted, String firstFault) implements Serializable {}

    /**
     * Reads one part into a writer, which is not committed.
     *
     * @param bytes the bytes of the part and no more; the caller closes
     * @throws IOException when they cannot be read
     */
    public Result readInto(DeliveryWriter writer, InputStream bytes, FilePart part) throws IOException {
        Sorter sorter = new Sorter(reject -> reject, writer, keep);
        PartTally tally = reader.readPart(file, bytes, part, sorter);
        return new Result(tally, sorter.accepted(), sorter.firstFault());
    }

    /**
     * What is said of the whole file.
     *
     * @param parts all parts in their order
     * @throws SourceFormatException when no row was acceptable
     */
    public ReadReport join(List<Result> parts) throws SourceFormatException {
        ReadReport report = reader.join(parts.stream().map(Result::tally).toList());
        if (report.rows() > 0 && parts.stream().allMatch(part -> part.accepted() == 0)) {
            String fault = parts.stream()
                    .map(Result::firstFault)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("an unknown place.");
            throw Sorter.nothingRead(file, reader.format(), report.rows(), fault);
        }
        return report;
    }
}
