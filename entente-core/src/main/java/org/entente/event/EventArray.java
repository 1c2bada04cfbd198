package org.entente.event;

import java.util.Arrays;

/**
 * Events as parallel columns, the form in which they are counted.
 *
 * <p>States are packed ISO-3 codes (see {@link #pack}), 0 where an actor is no state; actions are
 * {@linkplain CameoCode#packed() packed codes}; intensity is the Goldstein value in tenths, so that sums are exact in any
 * order. Not thread-safe while it is being filled.
 */
public final class EventArray {

    private int[] day = new int[64];
    private int[] source = new int[64];
    private int[] target = new int[64];
    private int[] code = new int[64];
    private int[] intensityTenths = new int[64];
    private int[] mentions = new int[64];
    private int size;

    /** Packs three capital letters into an int whose order is alphabetical. */
    public static int pack(String iso3) {
        if (iso3.length() != 3) {
            throw new IllegalArgumentException("The state code (" + iso3 + ") must have three letters.");
        }
        return iso3.charAt(0) << 16 | iso3.charAt(1) << 8 | iso3.charAt(2);
    }

    /** Undoes {@link #pack}. */
    public static String unpack(int packed) {
        return new String(
                new char[] {(char) (packed >> 16 & 0xff), (char) (packed >> 8 & 0xff), (char) (packed & 0xff)});
    }

    public void add(int epochDay, int sourceState, int targetState, int packedCode, int tenths, int mentionCount) {
        if (size == day.length) {
            grow();
        }
        day[size] = epochDay;
        source[size] = sourceState;
        target[size] = targetState;
        code[size] = packedCode;
        intensityTenths[size] = tenths;
        mentions[size] = mentionCount;
        size++;
    }

    private void grow() {
        int capacity = size + (size >> 1);
        day = Arrays.copyOf(day, capacity);
        source = Arrays.copyOf(source, capacity);
        target = Arrays.copyOf(target, capacity);
        code = Arrays.copyOf(code, capacity);
        intensityTenths = Arrays.copyOf(intensityTenths, capacity);
        mentions = Arrays.copyOf(mentions, capacity);
    }

    public int size() {
        return size;
    }

    /** A copy of the events that lie before a day, in their order. */
    public EventArray before(int epochDay) {
        EventArray earlier = new EventArray();
        for (int i = 0; i < size; i++) {
            if (day[i] < epochDay) {
                earlier.add(day[i], source[i], target[i], code[i], intensityTenths[i], mentions[i]);
            }
        }
        return earlier;
    }

    /** Epoch day of event i. */
    public int day(int i) {
        return day[i];
    }

    /** Packed ISO-3 code of the acting state, 0 for none. */
    public int source(int i) {
        return source[i];
    }

    /** Packed ISO-3 code of the state acted upon, 0 for none. */
    public int target(int i) {
        return target[i];
    }

    /** Packed CAMEO code. */
    public int code(int i) {
        return code[i];
    }

    /** Goldstein value times ten, −100 to 100. */
    public int intensityTenths(int i) {
        return intensityTenths[i];
    }

    public int mentions(int i) {
        return mentions[i];
    }
}
