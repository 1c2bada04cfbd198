package org.entente.coder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.event.QuadClass;

/**
 * The classes of the PLOVER event ontology (Halterman, Bagozzi, Beger, Schrodt & Scraborough 2023), with its four
 * quadrants.
 */
public enum PloverClass {
    AGREE(QuadClass.VERBAL_COOPERATION, "030"),
    CONSULT(QuadClass.VERBAL_COOPERATION, "040"),
    SUPPORT(QuadClass.VERBAL_COOPERATION, "050"),
    COOPERATE(QuadClass.MATERIAL_COOPERATION, "060"),
    AID(QuadClass.MATERIAL_COOPERATION, "070"),
    YIELD(QuadClass.MATERIAL_COOPERATION, "080"),
    REQUEST(QuadClass.VERBAL_CONFLICT, "100"),
    ACCUSE(QuadClass.VERBAL_CONFLICT, "112"),
    REJECT(QuadClass.VERBAL_CONFLICT, "120"),
    THREATEN(QuadClass.VERBAL_CONFLICT, "130"),
    PROTEST(QuadClass.MATERIAL_CONFLICT, "140"),
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, "150"),
    SANCTION(QuadClass.MATERIAL_CONFLICT, "160"),
    COERCE(QuadClass.MATERIAL_CONFLICT, "170"),
    ASSAULT(QuadClass.MATERIAL_CONFLICT, "180");

    private final QuadClass quad;
    private final String cameo;

    PloverClass(QuadClass quad, String cameo) {
        this.quad = quad;
        this.cameo = cameo;
    }

    public QuadClass quad() {
        return quad;
    }

    /** The CAMEO code that stands for the class when no finer one is known. */
    public String typicalCameo() {
        return cameo;
    }

    /**
     * The class of a CAMEO code, after the conversion table of the PLOVER project; empty for statements (01).
     *
     * @param code two to four digits
     */
    public static Optional<PloverClass> ofCameo(String code) {
        if (code.startsWith("057")) {
            return Optional.of(SUPPORT);
        }
        if (code.equals("175") || code.equals("1712")) {
            return Optional.of(ASSAULT);
        }
        if (code.startsWith("191") || code.startsWith("192")) {
            return Optional.of(COERCE);
        }
        return switch (code.substring(0, 2)) {
            case "02", "10" -> Optional.of(REQUEST);
            case "03" -> Optional.of(AGREE);
            case "04" -> Optional.of(CONSULT);
            case "05" -> Optional.of(SUPPORT);
            case "06" -> Optional.of(COOPERATE);
            case "07" -> Optional.of(AID);
            case "08" -> Optional.of(YIELD);
            case "09", "11" -> Optional.of(ACCUSE);
            case "12" -> Optional.of(REJECT);
            case "13" -> Optional.of(THREATEN);
            case "14" -> Optional.of(PROTEST);
            case "15" -> Optional.of(MOBILIZE);
            case "16" -> Optional.of(SANCTION);
            case "17" -> Optional.of(COERCE);
            case "18", "19", "20" -> Optional.of(ASSAULT);
            default -> Optional.empty();
        };
    }

    /** The class of this name; CONCEDE and RETREAT are read as YIELD, DEMAND as REQUEST. */
    public static Optional<PloverClass> find(String name) {
        String wanted = switch (name.strip().toUpperCase(Locale.ROOT)) {
            case "CONCEDE", "RETREAT" -> "YIELD";
            case "DEMAND" -> "REQUEST";
            case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
            case "FIGHT" -> "ASSAULT";
            default -> name.strip().toUpperCase(Locale.ROOT);
        };
        return Arrays.stream(values()).filter(c -> c.name().equals(wanted)).findFirst();
    }
}
