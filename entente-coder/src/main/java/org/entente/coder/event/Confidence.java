package org.entente.coder.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a statement is right, pair and root: a logistic map of few marks, learned from what the coder told when it first met
 * development sentences. See docs/coder.md for the calibration error.
 */
final class Confidence {

    private static final int STATE = 3;
    private static final double LEAST = 0.01;
    /** The rule of an act that the classifier named. */
    private static final String LEARNED = "classifier";
    /** What stands for a judgment that was not asked for. */
    static final double UNJUDGED = 0.5;

    private static final Set<String> ROLES = Set.of(
            "GOV", "MIL", "REB", "CVL", "OPP", "EDU", "LAB", "COP", "JUD", "UAF", "REF", "MED", "BUS", "CRM", "AGR",
            "REL", "PTY", "LEG", "SPY", "HLH", "NGO", "HRI", "ELI", "WST", "MOS");
    private static final Set<String> DOUBTFUL = Set.of("06", "08", "13");
    private static final Map<String, Double> WEIGHTS = weights();

    private Confidence() {}

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        Resources.read("confidence.tsv", 2, c -> weights.put(c[0], Double.valueOf(c[1])));
        return weights;
    }

    /**
     * The marks of a statement by name; the bias is always 1.
     *
     * @param fact how likely the sentence tells a fact, 0 to 1; one half where nobody judged
     */
    static Map<String, Double> marks(String cameo, String source, String target, String rule, double fact) {
        String root = cameo.substring(0, 2);
        boolean role = ROLES.contains(source) || ROLES.contains(target);
        double sure = Math.clamp(fact, LEAST, 1 - LEAST);
        double named = (source.length() > STATE ? 1 : 0) + (target.length() > STATE ? 1 : 0);
        return Map.of(
                "bias", 1.0,
                "told", StrictMath.log(sure / (1 - sure)),
                "learned", rule.equals(LEARNED) ? 1.0 : 0.0,
                "noun", rule.startsWith("noun") ? 1.0 : 0.0,
                "stateless", role ? 1.0 : 0.0,
                "bodies", named,
                "meeting", root.equals("04") ? 1.0 : 0.0,
                "doubtful", DOUBTFUL.contains(root) ? 1.0 : 0.0,
                "force", root.compareTo("17") >= 0 ? 1.0 : 0.0);
    }

    /** The probability, 0 to 1, in hundredths; one half where no code is told. */
    static double of(@Nullable String cameo, String source, String target, String rule, double fact) {
        if (cameo == null) {
            return 0.5;
        }
        double sum = 0;
        for (Map.Entry<String, Double> mark :
                marks(cameo, source, target, rule, fact).entrySet()) {
            sum += mark.getValue() * WEIGHTS.getOrDefault(mark.getKey(), 0.0);
        }
        return Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0;
    }
}
