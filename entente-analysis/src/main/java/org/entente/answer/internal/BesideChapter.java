package org.entente.answer.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.Chapter;
import org.entente.answer.PairAnswer;
import org.entente.answer.Part;
import org.entente.answer.Sentence;

/** Two pairs side by side, strand by strand and chapter by chapter. */
public final class BesideChapter {

    private static final String OF_THE_WORLD = "polarity";

    private final PairAnswer one;
    private final PairAnswer other;
    private final List<Sentence> findings = new ArrayList<>();
    private final List<String> unknowns = new ArrayList<>();

    private BesideChapter(PairAnswer one, PairAnswer other) {
        this.one = one;
        this.other = other;
    }

    /**
     * For each strand and chapter of which either pair has a finding: the most telling one of the one pair, then of the
     * other. What is about the world and not about a pair is left out.
     */
    public static Chapter of(PairAnswer one, PairAnswer other) {
        BesideChapter beside = new BesideChapter(one, other);
        for (int i = 0; i < one.strands().size(); i++) {
            beside.compare(
                    one.strands().get(i).strand().title(),
                    one.strands().get(i).findings(),
                    other.strands().get(i).findings());
        }
        for (int i = 0; i < one.chapters().size(); i++) {
            Chapter chapter = one.chapters().get(i);
            if (!chapter.id().equals(OF_THE_WORLD)) {
                beside.compare(
                        chapter.title(),
                        chapter.findings(),
                        other.chapters().get(i).findings());
            }
        }
        return beside.chapter();
    }

    private Chapter chapter() {
        return new Chapter(
                "beside",
                "Side by side: " + name(one) + "; " + name(other),
                "How does this pair compare with the other?",
                findings,
                List.of(),
                "",
                unknowns);
    }

    private void compare(String title, List<Sentence> ofOne, List<Sentence> ofOther) {
        if (!ofOne.isEmpty() || !ofOther.isEmpty()) {
            say(title, one, ofOne);
            say(title, other, ofOther);
        }
    }

    private void say(String title, PairAnswer answer, List<Sentence> of) {
        if (of.isEmpty()) {
            unknowns.add(title + " of " + name(answer) + " is not known.");
            return;
        }
        Sentence.Builder sentence = Sentence.builder().words(title + ", " + name(answer) + ": ");
        for (Part part : of.getFirst().parts()) {
            switch (part) {
                case Part.Words words -> sentence.words(words.text());
                case Part.Number number -> sentence.number(number.text(), number.explanation());
            }
        }
        findings.add(sentence.build());
    }

    private static String name(PairAnswer answer) {
        return answer.first().nameInText() + " and " + answer.second().nameInText();
    }
}
