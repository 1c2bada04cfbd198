package org.entente.coder.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.entente.coder.PairOpinion;
import org.entente.coder.PloverClass;
import org.entente.coder.RelationClassifier;
import org.entente.coder.TextSpan;
import org.entente.coder.classify.FastRelationClassifier;
import org.entente.coder.classify.Mixture;
import org.entente.coder.classify.PairCoder;
import org.entente.coder.classify.PairCoding;
import org.entente.coder.classify.RelationProfile;
import org.entente.coder.event.Statement;

/** Says what is between two marked actors: the rules' statement about them and the classifiers' opinions, joined by a {@link Mixture}. */
public final class PairJudge {

    /** The profile that is always there. */
    public static final String FAST = "fast";

    static final String MIXTURE = "/org/entente/coder/classify/mixture.tsv";

    private final PairRules rules;
    private final List<RelationClassifier> classifiers;
    private final Mixture mixture;
    private final PairCoder pairs;

    /**
     * @param classifiers at least one, in the order that the mixture was taught in
     * @param mixture how to join them with the rules
     */
    PairJudge(EventCoder coder, List<RelationClassifier> classifiers, Mixture mixture) {
        rules = new PairRules(coder);
        this.classifiers = List.copyOf(classifiers);
        this.mixture = mixture;
        pairs = new PairCoder(classifiers.getFirst());
    }

    /** The judge of the default profile. */
    public static PairJudge fast(EventCoder coder) {
        return new PairJudge(coder, List.of(FastRelationClassifier.load()), Mixture.load(PairJudge.class, MIXTURE));
    }

    /**
     * The judge of a named profile.
     *
     * @throws IllegalArgumentException when no such profile is on the class path
     */
    public static PairJudge of(String profile, EventCoder coder) {
        if (profile.equals(FAST)) {
            return fast(coder);
        }
        for (RelationProfile found : ServiceLoader.load(RelationProfile.class)) {
            if (found.name().equals(profile)) {
                return new PairJudge(
                        coder, List.of(FastRelationClassifier.load(), found.classifier()), found.mixture());
            }
        }
        throw new IllegalArgumentException("The profile (" + profile
                + ") must be fast, or accurate where its artifact (entente-coder-accurate) is on the class path.");
    }

    /** Judges one pair; the spans are places in the text. */
    public PairOpinion judge(String text, TextSpan source, TextSpan target) {
        Optional<PairRules.Reading> reading = rules.read(text, source, target);
        List<float[]> opinions = new ArrayList<>();
        for (RelationClassifier classifier : classifiers) {
            opinions.add(classifier.classify(text, source, target).probabilities());
        }
        PloverClass rule = reading.map(PairRules.Reading::plover).orElse(null);
        int fit = reading.map(r -> r.fit().ordinal()).orElse(0);
        float[] p = mixture.probabilities(opinions, rule, fit);
        PloverClass best = best(p);
        if (reading.isPresent() && rule == best) {
            Statement statement = reading.get().statement();
            return new PairOpinion(
                    best, statement.cameo(), statement.status(), p[best.ordinal()], statement.rule() + "; classifier");
        }
        PairCoding coding = pairs.code(best, text, source, target);
        String why = reading.isPresent() ? "classifier; the rules differ" : "classifier";
        return new PairOpinion(best, coding.cameo().code(), coding.status(), p[best.ordinal()], why);
    }

    private static PloverClass best(float[] p) {
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return PloverClass.values()[best];
    }
}
