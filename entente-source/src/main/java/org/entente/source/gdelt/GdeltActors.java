package org.entente.source.gdelt;

import java.nio.charset.StandardCharsets;
import org.entente.actor.Actor;
import org.entente.actor.State;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.source.bytes.ByteCache;
import org.entente.source.bytes.TabLines;
import org.jspecify.annotations.Nullable;

/** The actors of a file, each made once. */
final class GdeltActors {

    private static final int SLOT_BITS = 13;
    private static final int MAX_CODE_BYTES = 60;

    private final ByteCache<Actor> cache = new ByteCache<>(SLOT_BITS, GdeltActors::load);
    private final byte[] key = new byte[2 * MAX_CODE_BYTES + 1];

    /** Whether a field can be an actor's code: printable ASCII, and no longer than a code ever is. */
    static boolean isReadable(TabLines lines, int field) {
        byte[] bytes = lines.buffer();
        int to = lines.end(field);
        int from = lines.start(field);
        for (int at = from; at < to; at++) {
            if (bytes[at] < ' ' || bytes[at] > '~') {
                return false;
            }
        }
        return to - from <= MAX_CODE_BYTES;
    }

    /**
     * The actor of a code, whose state is that of the country column where the code itself begins with none
     * ({@code MNCUSA}). Both fields must be {@linkplain #isReadable readable}.
     *
     * @return null when the code is blank
     */
    @Nullable
    Actor find(TabLines lines, int codeField, int countryField) {
        byte[] bytes = lines.buffer();
        int from = lines.start(codeField);
        int to = lines.end(codeField);
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        if (from == to) {
            return null;
        }
        int codeLength = to - from;
        int countryLength = lines.end(countryField) - lines.start(countryField);
        System.arraycopy(bytes, from, key, 0, codeLength);
        key[codeLength] = '\t';
        System.arraycopy(bytes, lines.start(countryField), key, codeLength + 1, countryLength);
        return cache.get(key, 0, codeLength + 1 + countryLength);
    }

    private static Actor load(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        int tab = text.indexOf('\t');
        Actor actor = Actor.parse(text.substring(0, tab));
        StateId country = stateOf(text.substring(tab + 1).strip());
        return actor.state() == null && country != null ? new Actor(actor.code(), country, actor.roles()) : actor;
    }

    private static @Nullable StateId stateOf(String cameoCountry) {
        return StateSystem.standard().findByCameo(cameoCountry).map(State::id).orElse(null);
    }
}
