package org.entente.answer.motive.panel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.event.EventArray;

/**
 * Yearly figures of all pairs of states, as columns: a pair's years lie side by side. Dense, since years are few: some 2
 * million cells a column. Filled once by {@link PanelReader}, read by many; not to be changed afterwards.
 */
public final class PairPanel {

    /** The earliest year that anything looks back to. */
    public static final int FIRST_YEAR = 1930;

    private static final int LETTERS = 26;

    private final List<StateId> states;
    private final List<String> codes;
    private final short[] place = new short[LETTERS * LETTERS * LETTERS];
    private final int lastYear;
    private final int years;
    final boolean[] member;
    final float[] power;
    final float[] votes;
    final short[] sharedCalls;
    final float[] pledge;
    final byte[] treaties;
    final byte[] ownTreaties;
    final float[] trade;
    final float[] balance;
    final byte[] hostility;
    final boolean[] near;
    final boolean[] dissolved;
    private Reach reach = Reach.NONE;

    /**
     * Until which year each source speaks, and which datasets they are.
     *
     * @param votes last year with votes; 0 when there are none
     * @param pledges last year that pledges cover
     * @param disputes last year that disputes cover
     * @param trade last year with trade
     * @param datasets ids of the datasets
     */
    public record Reach(int votes, int pledges, int disputes, int trade, List<String> datasets) {

        static final Reach NONE = new Reach(0, 0, 0, 0, List.of());

        /** Copies the list. */
        public Reach {
            datasets = List.copyOf(datasets);
        }

        /** The last year that votes, pledges and disputes all speak of; 0 when one of them is missing. */
        public int last() {
            return Math.min(votes, Math.min(pledges, disputes));
        }
    }

    PairPanel(List<StateId> states, int lastYear, boolean[] member) {
        this.states = List.copyOf(states);
        this.codes = states.stream().map(StateId::iso3).toList();
        Arrays.fill(place, (short) -1);
        for (int i = 0; i < codes.size(); i++) {
            place[cellOf(EventArray.pack(codes.get(i)))] = (short) i;
        }
        this.lastYear = lastYear;
        this.years = lastYear - FIRST_YEAR + 1;
        this.member = member;
        int cells = pairs() * years;
        this.power = unknown(states.size() * years);
        this.votes = unknown(cells);
        this.sharedCalls = new short[cells];
        this.pledge = unknown(cells);
        this.treaties = new byte[cells];
        this.ownTreaties = new byte[cells];
        this.trade = unknown(cells);
        this.balance = unknown(cells);
        this.hostility = new byte[cells];
        this.near = new boolean[cells];
        this.dissolved = new boolean[cells];
    }

    private static float[] unknown(int size) {
        float[] column = new float[size];
        Arrays.fill(column, Float.NaN);
        return column;
    }

    void setReach(Reach known) {
        reach = known;
    }

    /** Until which year each source speaks. */
    public Reach reach() {
        return reach;
    }

    /** The states, by alpha-3 code. */
    public List<StateId> states() {
        return states;
    }

    /** Place of a state; negative when it never was a member of the state system. */
    public int indexOf(String iso3) {
        return Collections.binarySearch(codes, iso3);
    }

    /** Place of a state by its packed code ({@link EventArray#pack}); negative as in {@link #indexOf(String)}. */
    int indexOf(int packed) {
        int cell = cellOf(packed);
        return cell < 0 ? cell : place[cell];
    }

    /** Three letters as a number below 26³; negative for anything else. */
    private static int cellOf(int packed) {
        int first = (packed >> 16) - 'A';
        int second = (packed >> 8 & 0xff) - 'A';
        int third = (packed & 0xff) - 'A';
        boolean letters =
                Math.min(first, Math.min(second, third)) >= 0 && Math.max(first, Math.max(second, third)) < LETTERS;
        return letters ? (first * LETTERS + second) * LETTERS + third : -1;
    }

    /** The last whole year. */
    public int lastYear() {
        return lastYear;
    }

    /** How many pairs there are. */
    public int pairs() {
        return states.size() * (states.size() - 1) / 2;
    }

    /** Number of the pair of two different states, in either order. */
    public int pair(int one, int other) {
        return pairsBefore(Math.min(one, other)) + Math.max(one, other);
    }

    /** What the number of a pair is above the greater of its two places, given the lesser. */
    int pairsBefore(int lesser) {
        return lesser * (2 * states.size() - lesser - 1) / 2 - lesser - 1;
    }

    int cell(int pair, int year) {
        return pair * years + year - FIRST_YEAR;
    }

    int stateCell(int state, int year) {
        return state * years + year - FIRST_YEAR;
    }

    private boolean inside(int year) {
        return year >= FIRST_YEAR && year <= lastYear;
    }

    /** Whether a state was a member of the state system at the end of a year. */
    public boolean isMember(int state, int year) {
        return inside(year) && member[stateCell(state, year)];
    }

    /** A state's share of the world's capabilities; NaN when unknown. */
    public double power(int state, int year) {
        return inside(year) ? power[stateCell(state, year)] : Double.NaN;
    }

    /** How much more alike two vote than their habits with all others, in standard deviations of the year; NaN when unknown. */
    public double votes(int pair, int year) {
        return inside(year) ? votes[cell(pair, year)] : Double.NaN;
    }

    /** Roll calls of a year at which both voted and that name neither. */
    public int sharedCalls(int pair, int year) {
        return inside(year) ? sharedCalls[cell(pair, year)] : 0;
    }

    /** The strongest pledge at the end of a year, 0 none to 1.5 defense; NaN when unknown. */
    public double pledge(int pair, int year) {
        return inside(year) ? pledge[cell(pair, year)] : Double.NaN;
    }

    /** How many treaties were in force at the end of a year. */
    public int treaties(int pair, int year) {
        return inside(year) ? treaties[cell(pair, year)] : 0;
    }

    /** How many of them are between the two alone. */
    public int ownTreaties(int pair, int year) {
        return inside(year) ? ownTreaties[cell(pair, year)] : 0;
    }

    /** Trade for the size of both, as a normal score among all pairs of the year; NaN when unknown. */
    public double trade(int pair, int year) {
        return inside(year) ? trade[cell(pair, year)] : Double.NaN;
    }

    /** The smaller direction of trade over the larger, 0 to 1; NaN when unknown or nothing is traded. */
    public double balance(int pair, int year) {
        return inside(year) ? balance[cell(pair, year)] : Double.NaN;
    }

    /** The highest hostility of a dispute between the two in a year, 1 to 5; 0 for no dispute. */
    public int hostility(int pair, int year) {
        return inside(year) ? hostility[cell(pair, year)] : 0;
    }

    /** Whether the two are neighbors, by land or across at most 400 miles of water. */
    public boolean isNear(int pair, int year) {
        return inside(year) && near[cell(pair, year)];
    }

    /** Whether a treaty of more than two that had bound the two came to an end for all its members in a year. */
    public boolean isDissolved(int pair, int year) {
        return inside(year) && dissolved[cell(pair, year)];
    }
}
