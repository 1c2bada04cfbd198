package org.entente.time;

/** How exactly a date is stated. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
