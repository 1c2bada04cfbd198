package org.entente.coder.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.coder.TextSpan;

/**
 * Lengthens training sentences with a stretch of another one, so that the classifier learns to look past events that are
 * not between the two marked actors: news sentences are longer than most of ours and tell of several things at once.
 */
final class Distractors {

    private static final String[] AFTER = {", while ", " after ", ", as ", ", a day after ", ", and ", ". "};
    private static final String[] BEFORE = {" and ", ", but ", ", ", " as ", ". "};
    private static final int SHORTEST = 6;
    private static final int LONGEST = 15;

    private final List<TrainingSentence> donors;
    private final SplittableRandom random;

    Distractors(List<TrainingSentence> donors, long seed) {
        this.donors = donors;
        this.random = new SplittableRandom(seed);
    }

    /** One lengthened copy of every sentence given. */
    List<TrainingSentence> lengthen(List<TrainingSentence> sentences) {
        List<TrainingSentence> longer = new ArrayList<>();
        for (TrainingSentence sentence : sentences) {
            longer.add(random.nextBoolean() ? followed(sentence) : preceded(sentence));
        }
        return longer;
    }

    private TrainingSentence followed(TrainingSentence s) {
        String text = withoutEnd(s.text()) + AFTER[random.nextInt(AFTER.length)] + stretch(true) + ".";
        return new TrainingSentence(s.label(), s.cameo(), s.status(), text, s.source(), s.target(), s.triggers());
    }

    private TrainingSentence preceded(TrainingSentence s) {
        String start = stretch(false) + BEFORE[random.nextInt(BEFORE.length)];
        int by = start.length();
        return new TrainingSentence(
                s.label(),
                s.cameo(),
                s.status(),
                start + s.text(),
                shift(s.source(), by),
                shift(s.target(), by),
                s.triggers().stream().map(t -> shift(t, by)).toList());
    }

    private static TextSpan shift(TextSpan span, int by) {
        return new TextSpan(span.start() + by, span.end() + by);
    }

    private String stretch(boolean head) {
        String[] words =
                withoutEnd(donors.get(random.nextInt(donors.size())).text()).split(" ");
        int length = Math.min(words.length, SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
        int from = head ? 0 : words.length - length;
        return String.join(" ", Arrays.copyOfRange(words, from, from + length));
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
    }
}
