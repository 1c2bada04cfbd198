package org.entente.coder.classify;

import java.util.function.Consumer;
import org.entente.coder.PloverClass;
import org.entente.coder.TextSpan;

/**
 * What the classifier sees of a sentence: words by their place before, between and after the two actors, pairs of words,
 * and which classes the cue words near each actor hint at.
 */
final class RelationFeatures {

    private static final PloverClass[] CLASSES = PloverClass.values();
    private static final int FAR = 12;

    private final CueWords cues;

    RelationFeatures(CueWords cues) {
        this.cues = cues;
    }

    int[] of(String text, TextSpan source, TextSpan target) {
        MarkedTokens tokens = MarkedTokens.of(text, source, target);
        FeatureBag bag = new FeatureBag();
        words(tokens, bag);
        neighbors(tokens, bag);
        cues(tokens, bag);
        bag.add("bias", "");
        return bag.distinct();
    }

    /** Only the stems near the actors: enough to choose a code within a class. */
    static int[] stems(String text, TextSpan source, TextSpan target) {
        MarkedTokens tokens = MarkedTokens.of(text, source, target);
        FeatureBag bag = new FeatureBag();
        for (int i = 0; i < tokens.size(); i++) {
            if (distance(tokens, i) <= FAR) {
                bag.add("w", tokens.stem(i));
                bag.add("2", tokens.stem(i), stemAt(tokens, i + 1));
            }
        }
        return bag.distinct();
    }

    private static void words(MarkedTokens tokens, FeatureBag bag) {
        String order = tokens.source() < tokens.target() ? "st" : "ts";
        bag.add("order", order);
        for (int i = 0; i < tokens.size(); i++) {
            String stem = tokens.stem(i);
            if (i == tokens.source() || i == tokens.target()) {
                continue;
            }
            int distance = distance(tokens, i);
            String zone = zone(tokens, i);
            if (distance <= FAR) {
                bag.add("w", stem);
                bag.add("z" + order, zone, stem);
                if (stem.length() > 6) {
                    bag.add("p", stem.substring(0, 5));
                }
            } else {
                bag.add("f", stem);
            }
            if (i + 1 < tokens.size() && distance <= FAR) {
                bag.add("2", stem, tokens.stem(i + 1));
            }
            if (i + 2 < tokens.size() && distance <= 5) {
                bag.add("3", stem, tokens.stem(i + 1), tokens.stem(i + 2));
            }
        }
    }

    private static int distance(MarkedTokens tokens, int i) {
        int low = Math.min(tokens.source(), tokens.target());
        int high = Math.max(tokens.source(), tokens.target());
        if (i > low && i < high) {
            return Math.min(i - low, high - i);
        }
        return Math.min(Math.abs(i - low), Math.abs(i - high));
    }

    private static String zone(MarkedTokens tokens, int i) {
        int low = Math.min(tokens.source(), tokens.target());
        int high = Math.max(tokens.source(), tokens.target());
        return i < low ? "b" : i > high ? "a" : "m";
    }

    private static void neighbors(MarkedTokens tokens, FeatureBag bag) {
        around(tokens, tokens.source(), "s", bag);
        around(tokens, tokens.target(), "t", bag);
    }

    private static void around(MarkedTokens tokens, int actor, String name, FeatureBag bag) {
        String left = stemAt(tokens, actor - 1);
        String right = stemAt(tokens, actor + 1);
        bag.add(name + "-1", left);
        bag.add(name + "+1", right);
        bag.add(name + "-2", stemAt(tokens, actor - 2), left);
        bag.add(name + "+2", right, stemAt(tokens, actor + 2));
        for (int d = 1; d <= 4; d++) {
            bag.add(name + ">", stemAt(tokens, actor + d));
            bag.add(name + "<", stemAt(tokens, actor - d));
        }
    }

    private static String stemAt(MarkedTokens tokens, int i) {
        return i < 0 || i >= tokens.size() ? "_" : tokens.stem(i);
    }

    private void cues(MarkedTokens tokens, FeatureBag bag) {
        int[] bits = cues.find(tokens);
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != 0) {
                String where = distance(tokens, i) <= FAR ? zone(tokens, i) : "f";
                each(bits[i], name -> bag.add("c", where, name));
                each(bits[i], name -> bag.add("c*", name));
            }
        }
        walk(bits, tokens.source(), 1, "cs>", bag);
        walk(bits, tokens.source(), -1, "cs<", bag);
        walk(bits, tokens.target(), -1, "ct<", bag);
        walk(bits, tokens.target(), 1, "ct>", bag);
    }

    /** The first two cues met when walking away from an actor. */
    private static void walk(int[] bits, int from, int step, String name, FeatureBag bag) {
        int met = 0;
        int first = 0;
        for (int i = from + step; i >= 0 && i < bits.length && Math.abs(i - from) <= FAR && met < 2; i += step) {
            if (bits[i] != 0) {
                met++;
                String rank = name + met;
                each(bits[i], label -> bag.add(rank, label));
                if (met == 1) {
                    first = bits[i];
                } else {
                    bag.add(name + "12", String.valueOf(first), String.valueOf(bits[i]));
                }
            }
        }
        bag.add(name + "n", String.valueOf(met));
        if (first != 0) {
            bag.add(name + "set", String.valueOf(first));
        }
    }

    private static void each(int bits, Consumer<String> use) {
        for (PloverClass label : CLASSES) {
            if ((bits & 1 << label.ordinal()) != 0) {
                use.accept(label.name());
            }
        }
    }
}
