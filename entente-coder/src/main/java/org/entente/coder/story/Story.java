package org.entente.coder.story;

import java.time.LocalDate;
import java.util.List;
import org.entente.coder.PloverClass;
import org.jspecify.annotations.Nullable;

/**
 * One event as several documents tell it.
 *
 * @param source code of the acting state or body, three letters
 * @param target code of the side acted upon
 * @param plover the class
 * @param from the earliest day told; null when no document has one
 * @param to the latest day told
 * @param documents the documents' names, in the order read, each once
 * @param publishers the domains they come from, each once
 * @param owners who owns these domains, each once
 * @param texts how many different texts tell it; copies count once
 */
public record Story(
        String source,
        String target,
        PloverClass plover,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> documents,
        List<String> publishers,
        List<String> owners,
        int texts) {

    public Story {
        documents = List.copyOf(documents);
        publishers = List.copyOf(publishers);
        owners = List.copyOf(owners);
    }
}
