package org.entente.watch.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.pipeline.WholeFile;
import org.entente.watch.Alert;

/** The newest alerts as an Atom feed (RFC 4287), made anew from the log, so that it can hold none twice. */
final class AtomFile {

    private static final int MOST = 200;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFile() {}

    static void write(Path file, List<Alert> alerts) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", "urn:entente:alerts");
            element(xml, "title", "Entente: alerts");
            element(
                    xml,
                    "updated",
                    (alerts.isEmpty() ? "1970-01-01" : alerts.getLast().day()) + "T00:00:00Z");
            for (Alert alert : alerts.subList(Math.max(0, alerts.size() - MOST), alerts.size())
                    .reversed()) {
                entry(xml, alert);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException("The feed of alerts (" + file + ") cannot be written.", e);
        }
        WholeFile.write(file, text.toString());
    }

    private static void entry(XMLStreamWriter xml, Alert alert) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:entente:alert:" + alert.id());
        element(xml, "title", alert.rule() + ": " + alert.subject());
        element(xml, "updated", alert.day() + "T00:00:00Z");
        xml.writeStartElement("author");
        element(xml, "name", "Entente");
        xml.writeEndElement();
        element(xml, "content", alert.text() + "\n" + String.join("\n", alert.evidence()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
