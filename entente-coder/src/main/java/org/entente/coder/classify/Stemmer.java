package org.entente.coder.classify;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts English words to a common form: inflections off, irregular verbs to their base. Crude, fast, and its own. */
final class Stemmer {

    private static final Map<String, String> IRREGULAR = irregular();

    private Stemmer() {}

    static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.endsWith("'s") || w.endsWith("’s")) {
            w = w.substring(0, w.length() - 2);
        }
        String base = IRREGULAR.get(w);
        if (base != null) {
            return base;
        }
        if (w.length() < 4) {
            return w;
        }
        return finish(suffixOff(w));
    }

    private static String suffixOff(String w) {
        int n = w.length();
        if (w.endsWith("ies") && n > 4) {
            return w.substring(0, n - 3) + "y";
        }
        if (w.endsWith("ied") && n > 4) {
            return w.substring(0, n - 3) + "y";
        }
        if (w.endsWith("ing") && n > 5) {
            return undouble(w.substring(0, n - 3));
        }
        if (w.endsWith("ed") && n > 4) {
            return undouble(w.substring(0, n - 2));
        }
        if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
            return w.substring(0, n - 2);
        }
        if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
            return w.substring(0, n - 1);
        }
        return w;
    }

    private static String undouble(String w) {
        int n = w.length();
        char last = w.charAt(n - 1);
        boolean doubled = n > 3 && last == w.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0;
        return doubled ? w.substring(0, n - 1) : w;
    }

    private static String finish(String w) {
        String r = w;
        if (r.endsWith("is") && r.length() > 5) {
            r = r.substring(0, r.length() - 2) + "iz";
        } else if (r.endsWith("ise") && r.length() > 5) {
            r = r.substring(0, r.length() - 3) + "iz";
        } else if (r.endsWith("ize") && r.length() > 5) {
            r = r.substring(0, r.length() - 1);
        }
        if (r.endsWith("our") && r.length() > 5) {
            r = r.substring(0, r.length() - 3) + "or";
        }
        if (r.endsWith("e") && r.length() > 4) {
            r = r.substring(0, r.length() - 1);
        }
        return r;
    }

    private static Map<String, String> irregular() {
        String table = "fight fought;shoot shot;meet met;hold held;send sent;give gave given;take took taken;"
                + "strike struck stricken;withdraw withdrew withdrawn;break broke broken;lead led;say said says;"
                + "tell told;go went gone;come came;begin began begun;speak spoke spoken;fly flew flown flies;"
                + "throw threw thrown;drive drove driven;seek sought;buy bought;bring brought;catch caught;"
                + "leave left;lend lent;pay paid;sell sold;rise rose risen;fall fell fallen;flee fled;win won;"
                + "lose lost;make made;build built;keep kept;swear swore sworn;steal stole stolen;beat beaten;"
                + "blow blew blown;sink sank sunk;write wrote written;forbid forbade forbidden;find found;"
                + "see saw seen;know knew known;think thought;stand stood;sit sat;lay laid;feed fed;hang hung;"
                + "be is are was were been being am;have has had having;do does did done;will 'll;not n't;"
                + "dig dug;ride rode;ring rang rung;run ran;sing sang sung;slay slew slain;tear tore torn;"
                + "overrun overran;overthrow overthrew overthrown;stay stayed;die died dying;free freed;"
                + "agree agreed;flee fled;use used;sue sued suing;lie lied;try tried tries;man men;woman women;"
                + "child children;person people;tie tied ties;undertake undertook undertaken;forgive forgave forgiven;"
                + "understand understood;offer offered offering;order ordered ordering;visit visited visiting;"
                + "forego forewent;draw drew drawn;shut shutting;put putting;cut cutting;quit quitting;hit hitting;"
                + "let letting;set setting;sign signed signing;back backed backing;ban banned banning bans;"
                + "ask asked asks asking;aid aided aids aiding;bar barred barring;step stepped stepping;"
                + "police policemen policeman officers;arm armed arms arming";
        Map<String, String> map = new HashMap<>();
        for (String entry : table.split(";")) {
            String[] forms = entry.split(" ");
            for (String form : forms) {
                map.put(form, forms[0]);
            }
        }
        return Map.copyOf(map);
    }
}
