package org.entente.source.gdelt;

import org.jspecify.annotations.Nullable;

/**
 * Where the columns stand in each layout. Those up to {@link #MENTIONS} stand at the same place in all three.
 *
 * @param count number of columns
 * @param placeName ActionGeo_Fullname
 * @param placeCountry ActionGeo_CountryCode, FIPS 10-4
 * @param latitude ActionGeo_Lat
 * @param longitude ActionGeo_Long
 * @param added DATEADDED
 * @param url SOURCEURL, or −1
 * @param isVersion2 whether the layout is that of GDELT 2.0
 */
record GdeltColumns(
        int count,
        int placeName,
        int placeCountry,
        int latitude,
        int longitude,
        int added,
        int url,
        boolean isVersion2) {

    static final int ID = 0;
    static final int DAY = 1;
    static final int ACTOR1_CODE = 5;
    static final int ACTOR1_COUNTRY = 7;
    static final int ACTOR2_CODE = 15;
    static final int ACTOR2_COUNTRY = 17;
    static final int EVENT_CODE = 26;
    static final int BASE_CODE = 27;
    static final int ROOT_CODE = 28;
    static final int QUAD_CLASS = 29;
    static final int GOLDSTEIN = 30;
    static final int MENTIONS = 31;

    /** GDELT 1.0 as filed by day of the event, 1979 to March 2013: no address of the source. */
    static final GdeltColumns BACKFILE = new GdeltColumns(57, 50, 51, 53, 54, 56, -1, false);

    /** GDELT 1.0 as filed by day of the report, from April 2013. */
    static final GdeltColumns DAILY = new GdeltColumns(58, 50, 51, 53, 54, 56, 57, false);

    /** GDELT 2.0: each of the three places has one column more. */
    static final GdeltColumns QUARTER_HOURLY = new GdeltColumns(61, 52, 53, 56, 57, 59, 60, true);

    /** The layout of so many columns; null when there is none. */
    static @Nullable GdeltColumns find(int count) {
        return switch (count) {
            case 57 -> BACKFILE;
            case 58 -> DAILY;
            case 61 -> QUARTER_HOURLY;
            default -> null;
        };
    }
}
