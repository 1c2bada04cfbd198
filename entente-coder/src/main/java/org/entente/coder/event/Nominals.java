package org.entente.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.event.Lexicon.NounHit;
import org.entente.coder.event.Lexicon.VerbSense;
import org.entente.coder.event.Meanings.Meaning;
import org.entente.coder.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Acts told by a noun made of a verb: "announced the suspension of aid", "demanded the lifting of sanctions". */
record Nominals(Sentence sentence, VerbGroups groups, Lexicon lexicon) {

    /** Verbs that only say that the act of their noun takes place. */
    static final Set<String> CARRIERS = Set.of(
            "announce",
            "order",
            "declare",
            "approve",
            "begin",
            "start",
            "complete",
            "authorize",
            "authorise",
            "decree",
            "confirm",
            "proclaim",
            "continue",
            "accelerate");

    private static final int FARTHEST = 4;
    private static final int FARTHEST_OBJECT = 5;
    private static final Map<String, String> VERBS = verbs();

    private static Map<String, String> verbs() {
        Map<String, String> verbs = new HashMap<>();
        Resources.read("nominals.tsv", 2, c -> {
            for (String noun : c[1].split(" ")) {
                verbs.put(noun, c[0]);
            }
        });
        return verbs;
    }

    /** The act that the object of the verb names; null when its object is no such noun. */
    @Nullable
    Meaning of(VerbGroup group) {
        if (group.passive()) {
            return null;
        }
        for (int at = group.to(); at < group.to() + FARTHEST && at < sentence.size() && groups.at(at) == null; at++) {
            String verb = VERBS.get(sentence.lower(at));
            String next = sentence.lower(at + 1);
            if (verb != null && (next.equals("of") || next.equals("in"))) {
                return over(group, verb, at + 2);
            }
        }
        return null;
    }

    /** "demanded the lifting of sanctions". */
    @Nullable
    Meaning composed(VerbGroup group, VerbSense outer) {
        Meaning named = of(group);
        String code = named == null ? null : Composition.compose(outer.code(), named.code());
        return named == null || code == null
                ? null
                : new Meaning(
                        code,
                        outer.code(),
                        "verb " + group.lemma() + " (" + outer.code() + ") over " + named.rule(),
                        named.to(),
                        -1,
                        false,
                        false);
    }

    private @Nullable Meaning over(VerbGroup group, String verb, int from) {
        List<VerbSense> classes =
                lexicon.classes(verb).stream().filter(s -> s.rest().length == 0).toList();
        for (int at = from; at < from + FARTHEST_OBJECT && at < sentence.size() && groups.at(at) == null; at++) {
            for (NounHit hit : lexicon.nouns(sentence, at)) {
                for (VerbSense sense : classes) {
                    String code = lexicon.rule(sense.code(), hit.type().name());
                    if (code != null) {
                        String rule = "verb " + group.lemma() + " with noun " + verb + " "
                                + hit.type().name();
                        return new Meaning(code, "", rule, hit.to(), -1, false, false);
                    }
                }
            }
        }
        return null;
    }
}
