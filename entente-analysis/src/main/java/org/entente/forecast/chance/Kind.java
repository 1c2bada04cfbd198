package org.entente.forecast.chance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;

/** Kinds of events that are forecast: the four quad classes, then six that people ask for by name. */
public enum Kind {
    VERBAL_COOPERATION(
            "verbal-cooperation", "verbal cooperation", false, root -> is(root, QuadClass.VERBAL_COOPERATION)),
    MATERIAL_COOPERATION(
            "material-cooperation", "material cooperation", false, root -> is(root, QuadClass.MATERIAL_COOPERATION)),
    VERBAL_CONFLICT("verbal-conflict", "verbal conflict", false, root -> is(root, QuadClass.VERBAL_CONFLICT)),
    MATERIAL_CONFLICT("material-conflict", "material conflict", false, root -> is(root, QuadClass.MATERIAL_CONFLICT)),
    VISIT("visit", "a visit (042, 043)", true, root -> false),
    AGREEMENT("agreement", "a formal agreement (057)", true, root -> false),
    AID("aid", "aid given (07)", true, root -> root == 7),
    SANCTION("sanction", "an embargo or sanctions (163, 172)", true, root -> false),
    THREAT("threat", "a threat (13)", true, root -> root == 13),
    FORCE("force", "use of force (18–20)", true, root -> root >= 18);

    private static final Kind[] ALL = values();
    private static final Map<Integer, Integer> PACKED = new ConcurrentHashMap<>();

    private final String code;
    private final String label;
    private final boolean named;
    private final IntPredicate byRoot;

    Kind(String code, String label, boolean named, IntPredicate byRoot) {
        this.code = code;
        this.label = label;
        this.named = named;
        this.byRoot = byRoot;
    }

    private static boolean is(int root, QuadClass quad) {
        return root > 0 && QuadClass.ofRoot(root) == quad;
    }

    /** Name in commands and JSON. */
    public String code() {
        return code;
    }

    /**
     * Reads the code.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static Kind parse(String code) {
        for (Kind kind : ALL) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no kind of forecast called (" + code + ").");
    }

    /** What happens, in words. */
    public String label() {
        return label;
    }

    /** Whether it is one of the six named kinds, not a quad class. */
    public boolean named() {
        return named;
    }

    /** Ordinal of the quad class that events of a named kind belong to; −1 where they may differ or for a quad class. */
    static int quadOf(int kind) {
        return switch (ALL[kind]) {
            case VISIT, AGREEMENT -> VERBAL_COOPERATION.ordinal();
            case AID -> MATERIAL_COOPERATION.ordinal();
            case THREAT -> VERBAL_CONFLICT.ordinal();
            case SANCTION, FORCE -> MATERIAL_CONFLICT.ordinal();
            default -> -1;
        };
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The kinds that an action belongs to, as a set of bits by ordinal. */
    public static int kindsOf(CameoCode action) {
        int kinds = kindsOfRoot(action.root());
        String code = action.code();
        if (code.startsWith("042") || code.startsWith("043")) {
            kinds |= VISIT.bit();
        } else if (code.startsWith("057")) {
            kinds |= AGREEMENT.bit();
        } else if (code.startsWith("163") || code.startsWith("172")) {
            kinds |= SANCTION.bit();
        }
        return kinds;
    }

    /** The same for a {@linkplain CameoCode#packed() packed} code. */
    static int kindsOfPacked(int code) {
        return PACKED.computeIfAbsent(code, packed -> kindsOf(CameoCode.ofPacked(packed)));
    }

    /** The kinds that a relation belongs to that is given by its CAMEO description in lower case and its root, 0 if unknown. */
    public static int kindsOf(String description, int root) {
        int kinds = kindsOfRoot(root);
        if (description.endsWith("a visit")) {
            kinds |= VISIT.bit();
        } else if (description.equals("sign formal agreement")) {
            kinds |= AGREEMENT.bit();
        } else if (description.startsWith("impose embargo")
                || description.startsWith("impose administrative sanctions")) {
            kinds |= SANCTION.bit();
        }
        return kinds;
    }

    private static int kindsOfRoot(int root) {
        int kinds = 0;
        for (Kind kind : ALL) {
            if (kind.byRoot.test(root)) {
                kinds |= kind.bit();
            }
        }
        return kinds;
    }
}
