package org.entente.web.page.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Holds the worlds that were asked for last, since each takes some hundred megabytes. Safe for many threads. */
final class Worlds implements AutoCloseable {

    private static final int MOST = 2;

    private final Map<String, World> held = new LinkedHashMap<>(MOST, 0.75f, true);

    /** A world that is taken up for the caller, who releases it. */
    World take(String key, Supplier<World> open) {
        synchronized (held) {
            World there = held.get(key);
            if (there == null || !there.take()) {
                there = open.get();
                there.take();
                held.put(key, there);
                forget(MOST);
            }
            return there;
        }
    }

    private void forget(int most) {
        var oldest = held.values().iterator();
        while (held.size() > most) {
            World world = oldest.next();
            oldest.remove();
            world.release();
        }
    }

    @Override
    public void close() {
        synchronized (held) {
            forget(0);
        }
    }
}
