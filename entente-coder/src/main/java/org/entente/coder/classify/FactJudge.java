package org.entente.coder.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;

/**
 * Says whether a sentence tells an act between two of its actors as a fact: a multinomial logistic regression over words, whose states are hidden from
 * it. It knows no class of act. Learned from sentences written for this program in three kinds: facts, sentences that only look like facts, and
 * sentences about something else. Immutable; safe for several threads; some microseconds a pair.
 */
public final class FactJudge {

    /** The kinds of sentences, in the order of the labels of {@link #train}. */
    public static final List<String> KINDS = List.of("facts", "traps", "nonevents");

    private static final String MODEL = "/org/entente/coder/classify/facts.model";
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(10, .5, 2e-5, .4, 1, 11L);

    private final LinearModel model;

    private FactJudge(LinearModel model) {
        this.model = model;
    }

    /** Reads the model that comes with the program. */
    public static FactJudge load() {
        return new FactJudge(FastRelationClassifier.model(MODEL));
    }

    /**
     * Learns from features of pairs.
     *
     * @param labels for each pair the place of its kind in {@link #KINDS}
     */
    public static FactJudge train(List<int[]> features, int[] labels) {
        return new FactJudge(new LinearTrainer(KINDS.size(), SETTINGS).fit(features, labels));
    }

    /** What the judge sees of a pair, for {@link #train}. */
    public static int[] features(Sentence sentence, List<ActorMention> mentions, TextSpan source, TextSpan target) {
        return FactFeatures.of(sentence, mentions, source, target);
    }

    /**
     * @param mentions all actors of the sentence, in order
     * @param source where the acting side stands, in the sentence's document
     * @param target where the side acted upon stands
     */
    public FactOpinion judge(Sentence sentence, List<ActorMention> mentions, TextSpan source, TextSpan target) {
        return judge(FactFeatures.of(sentence, mentions, source, target));
    }

    /** The same for features that are known. */
    public FactOpinion judge(int[] features) {
        float[] p = model.probabilities(features);
        return new FactOpinion(p[0], p[1], p[2]);
    }

    /** Writes the model for {@link #load}. */
    public void write(OutputStream out) throws IOException {
        model.write(out);
    }
}
