package org.entente.source.file;

/** How a file is packed, as its first bytes say. */
enum Packing {
    PLAIN,
    GZIP,
    ZIP,
    /** bzip2, xz, zstd or 7z. */
    UNREAD;

    /** Bytes needed to tell. */
    static final int MAGIC_BYTES = 6;

    private static final int[][] UNREAD_MAGIC = {
        {'B', 'Z', 'h'}, {0xfd, '7', 'z', 'X', 'Z'}, {0x28, 0xb5, 0x2f, 0xfd}, {'7', 'z', 0xbc, 0xaf}
    };

    static Packing of(byte[] head) {
        if (startsWith(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        for (int[] magic : UNREAD_MAGIC) {
            if (startsWith(head, magic)) {
                return UNREAD;
            }
        }
        return PLAIN;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
