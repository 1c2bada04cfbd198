package org.entente.coder;

/** Says which PLOVER class of event a sentence tells of between two actors marked in it. */
@FunctionalInterface
public interface RelationClassifier {

    /**
     * Judges one sentence. Pure; safe for several threads.
     *
     * @param sentence the sentence
     * @param source where the acting side stands in it
     * @param target where the side acted upon stands in it
     */
    RelationOpinion classify(String sentence, TextSpan source, TextSpan target);
}
