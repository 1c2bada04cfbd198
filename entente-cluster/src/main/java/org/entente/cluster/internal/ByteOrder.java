package org.entente.cluster.internal;

import java.util.Comparator;

/** The order of texts by their bytes in UTF-8, as the record's database orders them. */
final class ByteOrder {

    /** The order. Without encoding: UTF-16 orders texts in the same way but for surrogates, which stand below U+E000 there. */
    static final Comparator<String> OF_TEXTS = ByteOrder::compare;

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;

    private ByteOrder() {}

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                return rank(left) - rank(right);
            }
        }
        return a.length() - b.length();
    }

    private static int rank(char unit) {
        boolean surrogate = unit >= FIRST_SURROGATE && unit < AFTER_SURROGATES;
        return surrogate ? unit + (1 << Character.SIZE) : unit;
    }
}
