package org.entente.coder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.entente.event.CameoCode;
import org.entente.event.PloverType;
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
     * The class of a CAMEO code: the PLOVER project's conversion table, as {@link PloverType} reads it, with its CONCEDE and RETREAT as
     * one; appeals (02), for which that table has no type, are requests; empty for statements (01).
     *
     * @param code two to four digits
     * @throws IllegalArgumentException for what is no CAMEO code
     */
    public static Optional<PloverClass> ofCameo(String code) {
        if (code.startsWith("02")) {
            return Optional.of(REQUEST);
        }
        return PloverType.of(new CameoCode(code)).flatMap(type -> find(type.name()));
    }

    /**
     * The class that the PLOVER manual's words and the project's gold records give an act: that of its code, but for embargoes (163). The manual
     * lists them under SANCTION and so do the records; only the conversion table has COERCE.
     */
    public static Optional<PloverClass> ofAct(String code) {
        return code.equals("163") ? Optional.of(SANCTION) : ofCameo(code);
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
