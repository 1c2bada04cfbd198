package org.entente.forecast.chance;

import java.time.LocalDate;

/**
 * What happened between the two lately, and how often between any two it was followed by what is forecast; component names
 * are JSON keys.
 *
 * @param past code of the kind that happened
 * @param withinDays it happened at most so many days before the window
 * @param held in how many of such cases of training what is forecast followed within the horizon
 * @param of how many such cases there were
 * @param last day of the latest one between the two
 * @param words the same in words
 */
public record Evidence(String past, int withinDays, int held, int of, LocalDate last, String words) {

    static Evidence of(Kind past, Kind kind, int within, FollowTable follows, int horizonDays, LocalDate last) {
        int days = FollowTable.WITHIN[within];
        int held = follows.held(past.ordinal(), within, kind.ordinal());
        int of = follows.of(past.ordinal(), within);
        String words = past.label() + " at most " + days + " days back → " + kind.label() + " within " + horizonDays
                + " days held " + held + " of " + of + " times; last " + past.label() + " " + last;
        return new Evidence(past.code(), days, held, of, last, words);
    }
}
