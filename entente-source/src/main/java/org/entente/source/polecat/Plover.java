package org.entente.source.polecat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.event.CameoCode;

/** The types of PLOVER as CAMEO roots; PLOVER merged 02 with 10, 09 with 11, and 19 and 20 with 18, and parted 08. */
final class Plover {

    private static final Map<String, CameoCode> ROOTS = new LinkedHashMap<>();

    static {
        put("AGREE", "03");
        put("CONSULT", "04");
        put("SUPPORT", "05");
        put("COOPERATE", "06");
        put("AID", "07");
        put("CONCEDE", "08");
        put("RETREAT", "08");
        put("REQUEST", "10");
        put("ACCUSE", "11");
        put("REJECT", "12");
        put("THREATEN", "13");
        put("PROTEST", "14");
        put("MOBILIZE", "15");
        put("SANCTION", "16");
        put("COERCE", "17");
        put("ASSAULT", "18");
    }

    private Plover() {}

    private static void put(String type, String root) {
        ROOTS.put(type, new CameoCode(root));
    }

    static Optional<CameoCode> root(String type) {
        return Optional.ofNullable(ROOTS.get(type));
    }

    static String listed() {
        return String.join(", ", ROOTS.keySet());
    }
}
