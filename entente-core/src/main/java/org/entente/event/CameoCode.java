package org.entente.event;

/**
 * A CAMEO action code of two to four digits, as in {@code 043}.
 *
 * @param code the digits; the first two are the root, 01 to 20
 */
public record CameoCode(String code) implements Comparable<CameoCode> {

    /** Checks the form. */
    public CameoCode {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException("The action code (" + code
                    + ") must be two to four digits whose first two are a CAMEO root 01-20.");
        }
    }

    public static boolean isWellFormed(String code) {
        int length = code.length();
        if (length < 2 || length > 4) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        int root = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
        return root >= 1 && root <= 20;
    }

    /** The root, 1 to 20. */
    public int root() {
        return (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
    }

    public QuadClass quadClass() {
        return QuadClass.ofRoot(root());
    }

    /** The code as one number that keeps its leading zeros: length · 10,000 + digits. */
    public int packed() {
        return code.length() * 10_000 + Integer.parseInt(code);
    }

    /** Undoes {@link #packed()}. */
    public static CameoCode ofPacked(int packed) {
        String digits = String.valueOf(10_000 + packed % 10_000);
        return new CameoCode(digits.substring(digits.length() - packed / 10_000));
    }

    /** The root of a packed code, without making an object. */
    public static int rootOfPacked(int packed) {
        int digits = packed % 10_000;
        return switch (packed / 10_000) {
            case 2 -> digits;
            case 3 -> digits / 10;
            default -> digits / 100;
        };
    }

    @Override
    public int compareTo(CameoCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
