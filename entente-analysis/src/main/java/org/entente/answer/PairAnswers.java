package org.entente.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.answer.internal.BesideChapter;
import org.entente.answer.internal.Chapters;
import org.entente.answer.internal.StrandReader;
import org.entente.kept.Kept;
import org.entente.series.RecordView;
import org.entente.series.WorldView;

/** Makes the answer about a pair from a view of the record. */
public final class PairAnswers {

    private static final int NOTABLE_EVENTS = 15;
    private static final int BOTTOM_LINE_SENTENCES = 3;

    private PairAnswers() {}

    /**
     * Reads every strand and draws the bottom line from the most telling finding of each, in the order of {@link Strand}.
     * Where fewer than three strands say anything, the bottom line says what is not known instead.
     *
     * @param first the state that the user named first
     * @param second the other
     */
    public static PairAnswer answer(RecordView view, State first, State second) {
        StrandReader reader = new StrandReader(view, first, second);
        List<StrandReading> strands = new ArrayList<>();
        for (Strand strand : Strand.values()) {
            strands.add(reader.read(strand));
        }
        return new PairAnswer(
                first,
                second,
                view.asOf(),
                Stream.concat(ended(view, first, second), bottomLine(strands).stream())
                        .toList(),
                strands,
                List.of(),
                view.listNotableEvents(Dyad.of(first.id(), second.id()), NOTABLE_EVENTS),
                strands.stream().flatMap(s -> s.unknowns().stream()).toList());
    }

    /** The answer with all its chapters, for a whole report. */
    public static PairAnswer whole(WorldView view, State first, State second) {
        return answer(view, first, second).withChapters(Chapters.of(view, Kept.nothing(view), first, second));
    }

    /** The same, read by two threads, with what rests on the whole record kept. */
    public static PairAnswer whole(WorldView view, Aside aside, Kept kept, State first, State second) {
        Chapters.Begun begun = Chapters.begin(aside, kept, first, second);
        return answer(view, first, second).withChapters(begun.finish(view));
    }

    /** A whole answer with a last chapter that sets another pair's whole answer beside it. */
    public static PairAnswer beside(PairAnswer whole, PairAnswer other) {
        return whole.withChapters(List.of(BesideChapter.of(whole, other)));
    }

    /** A state that is no more has no present: what is said of it is the last that was known. */
    private static Stream<Sentence> ended(RecordView view, State first, State second) {
        return Stream.of(first, second)
                .flatMap(state -> state.endedBefore(view.asOf()).stream()
                        .map(last -> Sentence.builder()
                                .words(state.formalName() + " ended on " + last
                                        + ": what follows was known last, whatever day stands beside it.")
                                .build()));
    }

    private static List<Sentence> bottomLine(List<StrandReading> strands) {
        List<Sentence> lines = new ArrayList<>();
        for (StrandReading reading : strands) {
            if (!reading.findings().isEmpty() && lines.size() < BOTTOM_LINE_SENTENCES) {
                lines.add(reading.findings().getFirst());
            }
        }
        for (StrandReading reading : strands) {
            if (reading.findings().isEmpty() && !reading.unknowns().isEmpty() && lines.size() < BOTTOM_LINE_SENTENCES) {
                lines.add(
                        Sentence.builder().words(reading.unknowns().getFirst()).build());
            }
        }
        return lines;
    }
}
