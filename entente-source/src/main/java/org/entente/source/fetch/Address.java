package org.entente.source.fetch;

import java.net.URI;
import java.util.Locale;

/** Where the sources live: the one table of addresses. Each can be replaced by the user, see {@link Addresses}. */
public enum Address {
    GDELT_1("gdelt-1", "http://data.gdeltproject.org/events/", "folder of GDELT 1.0: md5sums, filesizes, event files"),
    GDELT_2(
            "gdelt-2",
            "http://data.gdeltproject.org/gdeltv2/",
            "folder of GDELT 2.0: masterfilelist.txt, quarter-hour event files"),
    OFAC_SDN(
            "ofac-sdn",
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.CSV",
            "the SDN list as CSV"),
    UN_SC(
            "un-sc",
            "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
            "the consolidated list of the Security Council as XML"),
    UN_VOTES(
            "un-votes",
            "https://dataverse.harvard.edu/",
            "a Dataverse that holds doi:10.7910/DVN/LEJUQZ, votes in the General Assembly");

    private final String key;
    private final URI standard;
    private final String description;

    Address(String key, String standard, String description) {
        this.key = key;
        this.standard = URI.create(standard);
        this.description = description;
    }

    /** The name of the address in options and files. */
    public String key() {
        return key;
    }

    /** The address unless the user gives another. */
    public URI standard() {
        return standard;
    }

    public String description() {
        return description;
    }

    /** The name of the environment variable that replaces it. */
    public String variable() {
        return "ENTENTE_ADDRESS_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The name of the system property that replaces it, which is also its key in the file of settings. */
    public String property() {
        return "entente.address." + key;
    }

    /**
     * The address of a key.
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public static Address get(String key) {
        StringBuilder keys = new StringBuilder();
        for (Address address : values()) {
            if (address.key.equals(key) || address == GDELT_2 && key.equals("gdelt")) {
                return address;
            }
            keys.append(keys.isEmpty() ? "" : ", ").append(address.key);
        }
        throw new IllegalArgumentException("There is no address (" + key + "). Use one of " + keys + ".");
    }
}
