package org.entente.coder.accurate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.RelationOpinion;
import org.entente.coder.TextSpan;

/** A layer that was taught, over a sentence model that was not. */
final class EmbeddingClassifier implements RelationClassifier {

    private static final String HEAD = "head.model";

    private final SentenceModel model = new SentenceModel();
    private final AttentiveHead head;

    EmbeddingClassifier() {
        try (InputStream in = EmbeddingClassifier.class.getResourceAsStream(HEAD)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + HEAD + ") is missing from the program.");
            }
            head = AttentiveHead.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RelationOpinion classify(String sentence, TextSpan source, TextSpan target) {
        float[] p = head.probabilities(model.read(sentence, source, target));
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return new RelationOpinion(PloverClass.values()[best], p[best], p);
    }
}
