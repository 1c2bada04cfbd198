package org.entente.coder.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document has said so far about who is who. One per document; not for several threads. */
public final class DocumentMemory {

    private static final int MOST_NAMES = 5000;

    private final @Nullable LocalDate date;
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, String> lastByRole = new HashMap<>();
    private @Nullable String lastPerson;
    private @Nullable String lastState;
    private List<String> lastPair = List.of();

    public DocumentMemory(@Nullable LocalDate date) {
        this.date = date;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    void learnName(String lowerSurname, String code) {
        if (surnames.size() < MOST_NAMES) {
            surnames.put(lowerSurname, code);
        }
    }

    Optional<String> findName(String lowerSurname) {
        return Optional.ofNullable(surnames.get(lowerSurname));
    }

    /** Notes the actors of a sentence, in order, after it was read. */
    public void note(List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            if (mention.isGeneric() || mention.kind() == ActorMention.Kind.GROUP) {
                continue;
            }
            if (mention.code().length() >= 6) {
                lastByRole.put(mention.code().substring(3, 6) + mention.rank(), mention.code());
            }
        }
        noteFirst(mentions);
    }

    private void noteFirst(List<ActorMention> mentions) {
        List<String> codes = mentions.stream()
                .filter(m -> !m.isGeneric() && m.kind() != ActorMention.Kind.GROUP)
                .filter(m -> m.kind() != ActorMention.Kind.REFERENCE)
                .map(ActorMention::code)
                .toList();
        mentions.stream()
                .filter(m -> !m.rank().isEmpty() && !m.isGeneric())
                .findFirst()
                .ifPresent(m -> lastPerson = m.code());
        if (!codes.isEmpty()) {
            lastState = codes.getFirst();
        }
        for (String code : codes) {
            String root = code.substring(0, Math.min(3, code.length()));
            String first = codes.getFirst();
            if (!first.startsWith(root)) {
                lastPair = List.of(first, code);
                return;
            }
        }
    }

    Optional<String> findByRole(String role, String rank) {
        return Optional.ofNullable(lastByRole.get(role + rank));
    }

    Optional<String> findPerson() {
        return Optional.ofNullable(lastPerson);
    }

    /** The actor that the last sentence with any began with. */
    public Optional<String> findState() {
        return Optional.ofNullable(lastState);
    }

    /** The last two states that stood together; empty when none did. */
    public List<String> lastPair() {
        return lastPair;
    }
}
