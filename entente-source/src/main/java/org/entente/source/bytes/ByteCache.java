package org.entente.source.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values made from bytes that repeat from row to row, as codes and place names do, made once and handed out again.
 *
 * <p>Each key has one slot; a key that meets another in its slot replaces it. So memory is bounded and a miss costs only a
 * new value.
 *
 * @param <V> the value; immutable
 */
public final class ByteCache<V> {

    /** Makes the value of a key. */
    @FunctionalInterface
    public interface Loader<V> {
        V load(byte[] bytes, int from, int to);
    }

    private static final int MAX_KEY_BYTES = 128;

    private final byte[][] keys;
    private final @Nullable Object[] values;
    private final Loader<V> loader;

    /**
     * An empty cache.
     *
     * @param slotBits two to this power is the number of slots
     * @param loader makes what is not there
     */
    public ByteCache(int slotBits, Loader<V> loader) {
        keys = new byte[1 << slotBits][];
        values = new @Nullable Object[1 << slotBits];
        this.loader = loader;
        Arrays.fill(keys, new byte[0]);
    }

    /** A cache of texts. */
    public static ByteCache<String> ofText(int slotBits) {
        return new ByteCache<>(slotBits, ByteText::decode);
    }

    /** The value of the bytes from one offset to before another. */
    public V get(byte[] bytes, int from, int to) {
        if (to - from > MAX_KEY_BYTES) {
            return loader.load(bytes, from, to);
        }
        int slot = slotOf(bytes, from, to);
        byte[] key = keys[slot];
        Object found = values[slot];
        if (found != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
            @SuppressWarnings("unchecked") // only values of this type are ever put in
            V value = (V) found;
            return value;
        }
        V value = loader.load(bytes, from, to);
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        values[slot] = value;
        return value;
    }

    private int slotOf(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        return (hash * 0x9e3779b9 >>> 8) & keys.length - 1;
    }
}
