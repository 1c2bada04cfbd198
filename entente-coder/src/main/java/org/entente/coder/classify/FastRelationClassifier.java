package org.entente.coder.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.RelationOpinion;
import org.entente.coder.TextSpan;

/**
 * The classifier of the default profile: no native code, some microseconds a sentence.
 *
 * <p>Probabilities are calibrated by one temperature, found by cross-validation on the training sentences; they are about
 * sentences that do tell of one of the fifteen classes, and sum to 1. Immutable; safe for several threads.
 */
public final class FastRelationClassifier implements RelationClassifier {

    static final String MODEL = "/org/entente/coder/classify/relation.model";
    private static final PloverClass[] CLASSES = PloverClass.values();

    private final RelationFeatures features;
    private final LinearModel model;

    FastRelationClassifier(RelationFeatures features, LinearModel model) {
        this.features = features;
        this.model = model;
    }

    /** Reads the model that comes with the program. */
    public static FastRelationClassifier load() {
        return new FastRelationClassifier(new RelationFeatures(CueWords.load()), model(MODEL));
    }

    static LinearModel model(String resource) {
        try (InputStream in = FastRelationClassifier.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + resource + ") is missing from the program.");
            }
            return LinearModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RelationOpinion classify(String sentence, TextSpan source, TextSpan target) {
        float[] probabilities = model.probabilities(features.of(sentence, source, target));
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c] > probabilities[best]) {
                best = c;
            }
        }
        return new RelationOpinion(CLASSES[best], probabilities[best], probabilities);
    }
}
