package org.entente.measure.polarity;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.entente.actor.Group;
import org.entente.actor.Membership;
import org.entente.actor.Span;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.jspecify.annotations.Nullable;

/**
 * The major powers by the Correlates of War list (2016), which is taken to go on unchanged: a judgement of historians, not
 * a cut in an index.
 */
public final class MajorPowers {

    private static final class Holder {
        static final Group GROUP = new Group(
                "COW-MAJORS",
                "Major powers (Correlates of War)",
                List.of(
                        member("USA", day(1898, Month.AUGUST, 13), null),
                        member("GBR", day(1816, Month.JANUARY, 1), null),
                        member("FRA", day(1816, Month.JANUARY, 1), day(1940, Month.JUNE, 22)),
                        member("FRA", day(1945, Month.AUGUST, 15), null),
                        member("DEU", day(1816, Month.JANUARY, 1), day(1918, Month.NOVEMBER, 11)),
                        member("DEU", day(1925, Month.JANUARY, 1), day(1945, Month.MAY, 7)),
                        member("DEU", day(1991, Month.DECEMBER, 11), null),
                        ofCow(300, day(1816, Month.JANUARY, 1), day(1918, Month.NOVEMBER, 3)),
                        member("ITA", day(1860, Month.JANUARY, 1), day(1943, Month.SEPTEMBER, 2)),
                        member("RUS", day(1816, Month.JANUARY, 1), day(1917, Month.DECEMBER, 5)),
                        member("RUS", day(1922, Month.JANUARY, 1), null),
                        member("CHN", day(1950, Month.JANUARY, 1), null),
                        member("JPN", day(1895, Month.APRIL, 1), day(1945, Month.AUGUST, 14)),
                        member("JPN", day(1991, Month.DECEMBER, 11), null)));
    }

    private MajorPowers() {}

    public static Group group() {
        return Holder.GROUP;
    }

    private static LocalDate day(int year, Month month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    private static Membership member(String iso3, LocalDate from, @Nullable LocalDate to) {
        return member(StateSystem.standard().getState(iso3).id(), from, to);
    }

    private static Membership ofCow(int number, LocalDate from, LocalDate to) {
        return member(StateSystem.standard().findByCow(number).orElseThrow().id(), from, to);
    }

    private static Membership member(StateId state, LocalDate from, @Nullable LocalDate to) {
        return new Membership(state, new Span(from, to));
    }
}
