package org.entente.coder.classify;

import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.RelationOpinion;
import org.entente.coder.TextSpan;

/** Codes the relation between two marked actors of a sentence. Immutable; as thread-safe as its classifier. */
public final class PairCoder {

    private final RelationClassifier classifier;
    private final CameoChooser cameo;

    public PairCoder(RelationClassifier classifier) {
        this.classifier = classifier;
        this.cameo = CameoChooser.load();
    }

    /** The coder of the default profile. */
    public static PairCoder fast() {
        return new PairCoder(FastRelationClassifier.load());
    }

    /**
     * @param sentence the sentence
     * @param source where the acting side stands in it
     * @param target where the side acted upon stands in it
     */
    public PairCoding code(String sentence, TextSpan source, TextSpan target) {
        RelationOpinion opinion = classifier.classify(sentence, source, target);
        return new PairCoding(
                opinion.best(),
                opinion.probability(),
                cameo.choose(opinion.best(), sentence, source, target),
                opinion.best().quad(),
                StatusJudge.judge(opinion.best(), sentence, source, target));
    }

    /** The code and the status of a pair whose class is known; the probability is 1. */
    public PairCoding code(PloverClass known, String sentence, TextSpan source, TextSpan target) {
        return new PairCoding(
                known,
                1,
                cameo.choose(known, sentence, source, target),
                known.quad(),
                StatusJudge.judge(known, sentence, source, target));
    }
}
