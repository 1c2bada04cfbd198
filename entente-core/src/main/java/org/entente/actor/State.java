package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a territory with a code of its own, through all its years: one value for one continuing state, whatever
 * it was called. Russia is the Empire, the Soviet Union and the Federation; Serbia is also Yugoslavia and Serbia and
 * Montenegro; the two Yemens before 1990 are two states, of which the northern one continues.
 *
 * @param id the codes
 * @param iso2 the ISO 3166-1 alpha-2 code, or null where there is none
 * @param kind state, non-member or territory
 * @param name the short English name now, or the last one
 * @param formalName the formal English name now, or the last one
 * @param region where it lies
 * @param cowSpells memberships in the Correlates of War list, in order; empty for one that was never in it
 * @param gwSpells memberships in the Gleditsch–Ward list, in order
 * @param names what it was called when, in order; at least one
 * @param capitals seats of government, in order
 * @param demonyms adjectives and names of the people, such as "Russian", "Russians"
 * @param aliases other spellings and names, in any language, as people and sources write them
 */
public record State(
        StateId id,
        @Nullable String iso2,
        StateKind kind,
        String name,
        String formalName,
        Region region,
        List<StateSpell> cowSpells,
        List<StateSpell> gwSpells,
        List<StateName> names,
        List<Capital> capitals,
        List<String> demonyms,
        List<String> aliases) {

    /** Names that English gives an article. */
    private static final Pattern ARTICLE =
            Pattern.compile("^United |\\b(Republic|States|Islands|Netherlands|Antilles)\\b"
                    + "|^(Bahamas|Comoros|Gambia|Maldives|Philippines)$");

    public State {
        cowSpells = List.copyOf(cowSpells);
        gwSpells = List.copyOf(gwSpells);
        names = List.copyOf(names);
        capitals = List.copyOf(capitals);
        demonyms = List.copyOf(demonyms);
        aliases = List.copyOf(aliases);
        if (name.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("State " + id + " must have a name.");
        }
    }

    /** The short English name within a sentence: "the United States", "France". */
    public String nameInText() {
        return ARTICLE.matcher(name).find() ? "the " + name : name;
    }

    /** The alpha-3 code, the same as {@code id().iso3()}. */
    public String iso3() {
        return id.iso3();
    }

    /** Whether it was a member of the Correlates of War list that day. */
    public boolean isCowMember(LocalDate day) {
        return spellAt(cowSpells, day).isPresent();
    }

    /** Whether it was a member of the Gleditsch–Ward list that day. */
    public boolean isGwMember(LocalDate day) {
        return spellAt(gwSpells, day).isPresent();
    }

    /** Its Correlates of War number that day; empty when it was no member. */
    public OptionalInt cowCodeAt(LocalDate day) {
        return codeAt(cowSpells, day);
    }

    /** Its Gleditsch–Ward number that day; empty when it was no member. */
    public OptionalInt gwCodeAt(LocalDate day) {
        return codeAt(gwSpells, day);
    }

    /**
     * What it was called in English on a day: "Soviet Union" for Russia in 1970. A day outside all its years gives the
     * nearest name: the first one before, the last one after.
     */
    public String nameAt(LocalDate day) {
        String nearest = names.getFirst().name();
        for (StateName each : names) {
            if (!each.span().from().isAfter(day)) {
                nearest = each.name();
            }
        }
        return nearest;
    }

    /** The seat of government on a day; empty when the table has none for that day. */
    public Optional<Capital> findCapitalAt(LocalDate day) {
        return capitals.stream().filter(c -> c.span().contains(day)).reduce((earlier, later) -> later);
    }

    /**
     * Whether it stood as a state that day by either list; for a body in neither list, whether one of its names covers
     * the day.
     */
    public boolean existedOn(LocalDate day) {
        if (cowSpells.isEmpty() && gwSpells.isEmpty()) {
            return names.stream().anyMatch(n -> n.span().contains(day));
        }
        return isCowMember(day) || isGwMember(day);
    }

    /** Its last day, if that lies before a day. */
    public Optional<LocalDate> endedBefore(LocalDate day) {
        return Optional.ofNullable(names.getLast().span().to()).filter(last -> last.isBefore(day));
    }

    /** Whether it stands today. */
    public boolean isCurrent() {
        return names.getLast().span().isOpen();
    }

    private static Optional<StateSpell> spellAt(List<StateSpell> spells, LocalDate day) {
        return spells.stream().filter(s -> s.span().contains(day)).findFirst();
    }

    private static OptionalInt codeAt(List<StateSpell> spells, LocalDate day) {
        return spellAt(spells, day).map(s -> OptionalInt.of(s.code())).orElseGet(OptionalInt::empty);
    }

    /** States are equal when their ids are: one table holds each state once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof State state && id.equals(state.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Code and name, such as "PRK North Korea". */
    @Override
    public String toString() {
        return id.iso3() + " " + name;
    }
}
