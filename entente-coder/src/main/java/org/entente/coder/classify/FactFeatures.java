package org.entente.coder.classify;

import java.util.Arrays;
import java.util.List;
import org.entente.coder.TextSpan;
import org.entente.coder.actor.ActorMention;
import org.entente.coder.text.Sentence;
import org.entente.coder.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FactJudge} sees of a sentence and two of its actors: stems and runs of stems, actors only by their role, and where words stand to the two.
 * Names of states are hidden, so that no state is more believed than another.
 */
final class FactFeatures {

    private static final int FAR = 6;
    private static final int STATE = 3;

    private final String[] words;
    private final int source;
    private final int target;

    private FactFeatures(String[] words, int source, int target) {
        this.words = words;
        this.source = source;
        this.target = target;
    }

    /** The features, in ascending order; the two spans are places in the sentence's document. */
    static int[] of(Sentence sentence, List<ActorMention> mentions, TextSpan source, TextSpan target) {
        String[] words = new String[sentence.size()];
        int n = 0;
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            ActorMention mention = at(mentions, i);
            if (mention != null) {
                from = from < 0 && mention.span().overlaps(source) ? n : from;
                to = to < 0 && mention.span().overlaps(target) ? n : to;
                i = mention.to() - 1;
            }
            words[n++] = mention == null ? word(sentence, i) : role(mention);
        }
        return new FactFeatures(Arrays.copyOf(words, n), from, to).all(sentence);
    }

    private static @Nullable ActorMention at(List<ActorMention> mentions, int token) {
        for (ActorMention mention : mentions) {
            if (mention.from() == token) {
                return mention;
            }
        }
        return null;
    }

    private static String role(ActorMention mention) {
        String code = mention.code();
        if (mention.isGeneric()) {
            return "Gen" + code;
        }
        return "Act"
                + (code.startsWith("IGO")
                        ? "IGO"
                        : code.substring(Math.min(STATE, code.length()), Math.min(2 * STATE, code.length())));
    }

    private static String word(Sentence sentence, int i) {
        Token token = sentence.token(i);
        char first = token.text().charAt(0);
        if (Character.isDigit(first)) {
            return token.text().length() == 4 && (first == '1' || first == '2') ? "Year" : "Num";
        }
        if (!token.isWord()) {
            return token.text();
        }
        return i > 0 && token.isCapitalized() && !sentence.token(i - 1).is("\"") ? "Nam" : Stemmer.stem(token.lower());
    }

    private int[] all(Sentence sentence) {
        FeatureBag bag = new FeatureBag();
        bag.add("bias", "");
        bag.add("end", sentence.isHeadline() ? "headline" : sentence.isQuestion() ? "question" : "");
        bag.add("order", source < target ? "st" : "ts");
        for (int i = 0; i < words.length; i++) {
            bag.add("w", words[i]);
            bag.add("2", words[i], at(i + 1));
            bag.add("3", words[i], at(i + 1), at(i + 2));
            if (words[i].length() > 5) {
                bag.add("p", words[i].substring(0, 5));
            }
            if (distance(i) <= FAR) {
                bag.add("z", zone(i), words[i]);
                bag.add("z2", zone(i), words[i], at(i + 1));
            }
        }
        around(bag, "s", source);
        around(bag, "t", target);
        return bag.distinct();
    }

    private void around(FeatureBag bag, String side, int actor) {
        if (actor < 0) {
            return;
        }
        bag.add(side, at(actor));
        bag.add(side + "-1", at(actor - 1));
        bag.add(side + "+1", at(actor + 1));
        bag.add(side + "+2", at(actor + 1), at(actor + 2));
        bag.add(side + "-2", at(actor - 2), at(actor - 1));
    }

    private String at(int i) {
        return i < 0 || i >= words.length ? "_" : words[i];
    }

    private int distance(int i) {
        return Math.min(Math.abs(i - source), Math.abs(i - target));
    }

    private String zone(int i) {
        int low = Math.min(source, target);
        int high = Math.max(source, target);
        return i < low ? "b" : i > high ? "a" : "m";
    }
}
