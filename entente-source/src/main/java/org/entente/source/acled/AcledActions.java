package org.entente.source.acled;

import java.util.HashMap;
import java.util.Map;
import org.entente.event.CameoCode;
import org.jspecify.annotations.Nullable;

/** The project's types of events as CAMEO actions: the finer type where it has a counterpart, else the coarse one. */
final class AcledActions {

    /** What stands for strategic developments without a counterpart: a show of force. */
    static final CameoCode NO_COUNTERPART = new CameoCode("15");

    private static final Map<String, CameoCode> BY_TYPE = new HashMap<>();

    static {
        put("battles", "19");
        put("violence against civilians", "18");
        put("explosions/remote violence", "19");
        put("riots", "145");
        put("protests", "14");
        put("strategic developments", "15");
        put("abduction/forced disappearance", "181");
        put("air/drone strike", "195");
        put("shelling/artillery/missile attack", "194");
        put("remote explosive/landmine/ied", "183");
        put("suicide bomb", "183");
        put("peaceful protest", "141");
        put("agreement", "057");
        put("arrests", "173");
        put("looting/property destruction", "171");
    }

    private AcledActions() {}

    private static void put(String type, String code) {
        BY_TYPE.put(type, new CameoCode(code));
    }

    /** The action of a type or finer type in lower case; null when it has no counterpart. */
    static @Nullable CameoCode find(String type) {
        return BY_TYPE.get(type);
    }
}
