package org.entente.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.evidence.Explanation;

/** One or more sentences whose numbers can be opened. */
public record Sentence(List<Part> parts) {

    /** Copies the parts. */
    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence as plain text. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Puts a sentence together, piece by piece. */
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        public Builder words(String text) {
            parts.add(new Part.Words(text));
            return this;
        }

        public Builder number(String text, Explanation explanation) {
            parts.add(new Part.Number(text, explanation));
            return this;
        }

        public Sentence build() {
            return new Sentence(parts);
        }
    }
}
