package org.entente.coder;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param document the document
 * @param events what is told as fact, in the order of the text
 * @param claims what is told otherwise
 */
public record CodedDocument(NewsDocument document, List<CodedEvent> events, List<CodedEvent> claims) {

    public CodedDocument {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}
