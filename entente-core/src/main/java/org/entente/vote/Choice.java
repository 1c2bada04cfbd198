package org.entente.vote;

/** What a member did at a roll call. The number is the one that the field uses: yes 1, abstain 2, no 3. */
public enum Choice {
    YES(1),
    ABSTAIN(2),
    NO(3),
    ABSENT(8),
    NOT_MEMBER(9);

    private final int number;

    Choice(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Whether the member was in the room and took a side, abstention included. */
    public boolean isCast() {
        return number <= 3;
    }

    /**
     * The choice with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Choice ofNumber(int number) {
        return switch (number) {
            case 1 -> YES;
            case 2 -> ABSTAIN;
            case 3 -> NO;
            case 8 -> ABSENT;
            case 9 -> NOT_MEMBER;
            default ->
                throw new IllegalArgumentException("The vote (" + number
                        + ") must be 1 (yes), 2 (abstain), 3 (no), 8 (absent) or 9 (not a member).");
        };
    }
}
