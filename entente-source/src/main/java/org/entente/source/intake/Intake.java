package org.entente.source.intake;

import java.io.IOException;
import java.util.List;
import org.entente.delivery.DeliveryInfo;
import org.entente.delivery.DeliverySummary;
import org.entente.delivery.DeliveryWriter;
import org.entente.delivery.KeepRule;
import org.entente.provenance.Reject;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.SourceReader;
import org.entente.source.file.ContentDigest;

/**
 * One file on its way into a delivery. For one reading.
 *
 * @param input the file
 * @param reader the reader of its format
 * @param keep which events are kept
 */
public record Intake(SourceInput input, SourceReader reader, KeepRule keep) {

    /**
     * What came of a reading.
     *
     * @param summary what became of the rows
     * @param notes what the user should know, one sentence each
     * @param firstRejects the first few rejected rows
     */
    public record Result(DeliverySummary summary, List<String> notes, List<Reject> firstRejects) {

        /** Copies the lists. */
        public Result {
            notes = List.copyOf(notes);
            firstRejects = List.copyOf(firstRejects);
        }
    }

    /**
     * Reads the file once, to say which delivery it is.
     *
     * @param program name and version of the program that reads
     * @throws IOException when it cannot be read
     */
    public DeliveryInfo identify(String program) throws IOException {
        ContentDigest content = ContentDigest.of(input).asEdition(reader.edition(input.name()));
        return new DeliveryInfo(
                reader.format(),
                reader.datasets(),
                input.name(),
                content.sha256(),
                content.bytes(),
                keep.text(),
                program);
    }

    /**
     * Reads the file into a delivery and commits it.
     *
     * @throws SourceFormatException when the file is not of the format, breaks off, or has no acceptable row; then nothing
     *     is committed
     * @throws IOException when it cannot be read
     */
    public Result readInto(DeliveryWriter writer) throws IOException {
        Sorter sorter = new Sorter(input::placed, writer, keep);
        ReadReport report = reader.read(input, sorter);
        if (report.rows() > 0 && sorter.accepted() == 0) {
            throw Sorter.nothingRead(input.name(), reader.format(), report.rows(), sorter.firstFault());
        }
        DeliverySummary summary = writer.commit(report.rows(), report.coverage(), report.universes(), report.notes());
        return new Result(summary, report.notes(), sorter.firstRejects());
    }
}
