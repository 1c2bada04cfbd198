package org.entente.event;

/** The four classes of CAMEO actions: roots 01–05, 06–08, 09–13 and 14–20. */
public enum QuadClass {
    VERBAL_COOPERATION("verbal-cooperation", "verbal cooperation"),
    MATERIAL_COOPERATION("material-cooperation", "material cooperation"),
    VERBAL_CONFLICT("verbal-conflict", "verbal conflict"),
    MATERIAL_CONFLICT("material-conflict", "material conflict");

    private final String code;
    private final String label;

    QuadClass(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The class as feeds number it, 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** The class of a CAMEO root, 1 to 20. */
    public static QuadClass ofRoot(int root) {
        if (root < 1 || root > 20) {
            throw new IllegalArgumentException("The CAMEO root (" + root + ") must lie in 1 to 20.");
        }
        if (root <= 5) {
            return VERBAL_COOPERATION;
        }
        if (root <= 8) {
            return MATERIAL_COOPERATION;
        }
        return root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
    }
}
