package org.entente.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs: by rule, and by a table for the irregular ones. */
final class Morphology {

    static final int BASE = 1;
    static final int THIRD = 2;
    static final int PAST = 4;
    static final int PARTICIPLE = 8;
    static final int ING = 16;

    /** A reading of a word as a verb's form; {@code forms} is a sum of the constants above. */
    record Form(String lemma, int forms) {
        boolean may(int form) {
            return (forms & form) != 0;
        }
    }

    private static final Set<String> DOUBLING = Set.of(
            "stop",
            "ban",
            "rob",
            "stab",
            "gag",
            "plan",
            "ship",
            "slap",
            "slam",
            "drop",
            "scrap",
            "snub",
            "shun",
            "trap",
            "grab",
            "beg",
            "submit",
            "permit",
            "commit",
            "admit",
            "expel",
            "compel",
            "quell",
            "regret",
            "refer",
            "deter",
            "confer",
            "occur",
            "rebut",
            "flog",
            "prod",
            "cut",
            "put",
            "set",
            "let",
            "hit",
            "quit",
            "shut",
            "get",
            "win",
            "run",
            "begin",
            "forget",
            "rap",
            "plot",
            "transfer",
            "defer",
            "bar",
            "rip",
            "tip",
            "nab",
            "bid",
            "sit",
            "swap",
            "club",
            "mob",
            "hug",
            "nod",
            "pan",
            "sap",
            "dip",
            "step",
            "spur",
            "slip",
            "trim",
            "clap",
            "skid",
            "swim",
            "skip",
            "propel",
            "repel",
            "dispel",
            "rebel",
            "patrol",
            "control",
            "unban",
            "label",
            "model",
            "cancel",
            "travel",
            "signal",
            "initial",
            "equip",
            "kidnap",
            "handicap",
            "worship",
            "program",
            "dial",
            "pin",
            "fit",
            "emit",
            "omit",
            "sum",
            "rid",
            "zap",
            "hem",
            "jam",
            "drum");

    private final Map<String, List<Form>> byForm = new HashMap<>(16_384);
    private final Map<String, String[]> irregular = new HashMap<>();

    Morphology() {
        Resources.read("irregular.tsv", 3, c -> irregular.put(c[0], c));
        irregular.keySet().forEach(this::add);
    }

    void add(String lemma) {
        if (byForm.getOrDefault(lemma, List.of()).stream().anyMatch(f -> f.lemma.equals(lemma))) {
            return;
        }
        put(lemma, lemma, BASE);
        put(third(lemma), lemma, THIRD);
        put(ing(lemma), lemma, ING);
        String[] cells = irregular.get(lemma);
        if (cells == null) {
            String past = past(lemma);
            put(past, lemma, PAST | PARTICIPLE);
            if (lemma.endsWith("l") && DOUBLING.contains(lemma)) {
                put(lemma + "ed", lemma, PAST | PARTICIPLE);
                put(lemma + "ing", lemma, ING);
            }
            return;
        }
        for (String past : cells[1].split("/")) {
            put(past, lemma, PAST);
        }
        for (String participle : cells[2].split("/")) {
            put(participle, lemma, PARTICIPLE);
        }
    }

    private void put(String form, String lemma, int kind) {
        List<Form> forms = byForm.computeIfAbsent(form, f -> new ArrayList<>(2));
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).lemma.equals(lemma)) {
                forms.set(i, new Form(lemma, forms.get(i).forms | kind));
                return;
            }
        }
        forms.add(new Form(lemma, kind));
    }

    /** The readings of a small-letter word as a verb; empty when it is none. */
    List<Form> readings(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    /** One form of a known verb; the verb itself where it has none of the kind. */
    String form(String lemma, int kind) {
        return byForm.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(f -> f.lemma.equals(lemma) && f.may(kind)))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(lemma);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String third(String lemma) {
        if (lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("o")) {
            return lemma + "es";
        }
        return endsConsonantY(lemma) ? cut(lemma) + "ies" : lemma + "s";
    }

    private static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && lemma.length() > 2) {
            return cut(lemma) + "ing";
        }
        return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) + "ing" : lemma + "ing";
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (endsConsonantY(lemma)) {
            return cut(lemma) + "ied";
        }
        return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) + "ed" : lemma + "ed";
    }

    private static boolean endsConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && !isVowel(lemma.charAt(lemma.length() - 2));
    }

    private static String cut(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
