package org.entente.source.unsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.entry.EntrySink;
import org.entente.entry.Family;
import org.entente.provenance.Coverage;
import org.entente.series.DatasetCoverage;
import org.entente.source.ReadReport;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.jspecify.annotations.Nullable;

/** One reading of one file. */
final class ConsolidatedList {

    /** Name of the outermost element. */
    static final String ROOT = "CONSOLIDATED_LIST";

    private static final int DAY_LENGTH = 10;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final XMLStreamReader xml;
    private final EntrySink sink;
    private long rows;

    private ConsolidatedList(String file, XMLStreamReader xml, EntrySink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
    }

    static ReadReport read(SourceInput input, EntrySink sink) throws IOException {
        try (Reader in = reader(input)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                return new ConsolidatedList(input.name(), xml, sink).readAll();
            } finally {
                xml.close();
            }
        } catch (CharacterCodingException e) {
            throw notInItsEncoding(input);
        } catch (XMLStreamException e) {
            throw translated(input, e);
        }
    }

    /** The list is in UTF-8; a byte order mark may come first. */
    private static Reader reader(SourceInput input) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader in = new BufferedReader(new InputStreamReader(new TagGuard(input.name(), input.open()), strict));
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }

    /** A factory that knows no document types and opens nothing but the file it is given. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, type, information, location) -> {
            // What is fatal is thrown as well; the parser's own reporter would print it.
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("something outside the file (" + systemId + ") is asked for");
        });
        return factory;
    }

    private static IOException translated(SourceInput input, XMLStreamException e) {
        if (e.getNestedException() instanceof CharacterCodingException) {
            return notInItsEncoding(input);
        }
        if (e.getNestedException() instanceof IOException cause) {
            return cause;
        }
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        int at = message.indexOf("Message: ");
        long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return new SourceFormatException(
                input.name(),
                line,
                "",
                "is no well-formed XML: " + shortened(at < 0 ? message : message.substring(at + 9))
                        + ". Download the list again.");
    }

    private static SourceFormatException notInItsEncoding(SourceInput input) {
        return new SourceFormatException(
                input.name(),
                0,
                "",
                "holds bytes that are no text in UTF-8, the encoding of the list. Download the list again.");
    }

    private static String shortened(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        return printable.length() > 200 ? printable.substring(0, 200) + "…" : printable;
    }

    private ReadReport readAll() throws XMLStreamException, IOException {
        LocalDate day = findRoot();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "INDIVIDUAL" -> readListing("individual", day);
                    case "ENTITY" -> readListing("entity", day);
                    default -> {
                        // A group of listings, or something new that is passed over.
                    }
                }
            }
        }
        Coverage covered = new Coverage("names on the list on this day", day, day, true);
        return new ReadReport(
                rows,
                List.of(new DatasetCoverage(UnScReader.DATASET.id(), Family.LISTINGS, covered)),
                List.of(),
                List.of());
    }

    private LocalDate findRoot() throws XMLStreamException, SourceFormatException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw fault(
                        "declares a document type (DTD), which is refused: the list has none, and such a declaration can"
                                + " open other files. Download the list again.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals(ROOT)) {
                    throw fault("begins with <" + shortened(xml.getLocalName())
                            + ">, but the Security Council's list with <" + ROOT
                            + ">. Maybe it is another list or a web page: open it, and download again.");
                }
                return madeOn(xml.getAttributeValue(null, "dateGenerated"));
            }
        }
        throw fault("holds no element. Download the list again.");
    }

    private LocalDate madeOn(@Nullable String text) throws SourceFormatException {
        try {
            if (text != null && text.length() >= DAY_LENGTH) {
                return LocalDate.parse(text.substring(0, DAY_LENGTH));
            }
        } catch (DateTimeParseException e) {
            throw fault("was made on a day (dateGenerated) that is none. Download the list again.");
        }
        throw fault("does not say on which day it was made (dateGenerated). Download the list again.");
    }

    private SourceFormatException fault(String message) {
        return new SourceFormatException(file, Math.max(1, xml.getLocation().getLineNumber()), "", message);
    }

    private void readListing(String type, LocalDate day) throws XMLStreamException {
        rows++;
        ListingElement element =
                new ListingElement(file, type, xml.getLocation().getLineNumber());
        element.readFrom(xml);
        element.giveTo(sink, day);
    }
}
