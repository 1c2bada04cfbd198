package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;
import org.entente.answer.StrandReading;

/** Two pairs side by side, strand by strand. */
public final class BesideChapter {

    private BesideChapter() {}

    /** For each strand of which either pair has a finding: what the one says, then what the other says. */
    public static Chapter of(PairAnswer one, PairAnswer other) {
        List<Sentence> findings = new ArrayList<>();
        List<String> unknowns = new ArrayList<>();
        for (int i = 0; i < one.strands().size(); i++) {
            for (PairAnswer answer : List.of(one, other)) {
                StrandReading reading = answer.strands().get(i);
                if (!reading.findings().isEmpty()) {
                    findings.add(named(answer, reading));
                } else if (!one.strands().get(i).findings().isEmpty()
                        || !other.strands().get(i).findings().isEmpty()) {
                    unknowns.add(reading.strand().title() + " of " + name(answer) + " is not known.");
                }
            }
        }
        return new Chapter(
                "beside",
                "Side by side: " + name(one) + "; " + name(other),
                "How does this pair compare with the other?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private static Sentence named(PairAnswer answer, StrandReading reading) {
        Sentence.Builder sentence = Sentence.builder().words(reading.strand().title() + ", " + name(answer) + ": ");
        for (Part part : reading.findings().getFirst().parts()) {
            switch (part) {
                case Part.Words words -> sentence.words(words.text());
                case Part.Number number -> sentence.number(number.text(), number.explanation());
            }
        }
        return sentence.build();
    }

    private static String name(PairAnswer answer) {
        return answer.first().name() + " and " + answer.second().name();
    }
}
