package org.entente.source.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.entente.source.fetch.DownloadException.Reason;

/**
 * Where requests may go. Addresses of this machine, of private networks and of the link are refused unless they are allowed, so
 * that a feed or a redirect cannot make the program fetch from inside the user's network.
 *
 * <p>Every hop of a redirect is looked at. A host is looked up here and once more by the connection; Java keeps what it has
 * looked up for 30 seconds, so both see the same address.
 */
public enum Destinations {
    /** Public addresses alone. */
    PUBLIC,
    /** Any address. */
    ANY;

    /** The system property that allows private addresses, and its key in the file of settings. */
    public static final String PROPERTY = "entente.private-addresses";

    /**
     * Reads the setting.
     *
     * @param text {@code allow} or {@code refuse}; empty counts as {@code refuse}
     * @throws IllegalArgumentException when it is neither
     */
    public static Destinations parse(String text) {
        return switch (text.strip()) {
            case "allow" -> ANY;
            case "refuse", "" -> PUBLIC;
            default ->
                throw new IllegalArgumentException(
                        "The setting " + PROPERTY + " (" + text + ") must be allow or refuse.");
        };
    }

    /**
     * Lets an address pass or fails.
     *
     * @throws DownloadException when it is no http address, its host cannot be found, or it may not be asked
     */
    public void require(URI address) throws DownloadException {
        String scheme = String.valueOf(address.getScheme());
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            throw new DownloadException(Reason.REFUSED, address, "is no http or https address.");
        }
        if (this == ANY) {
            return;
        }
        for (InetAddress found : lookUp(address)) {
            if (isPrivate(found)) {
                throw new DownloadException(
                        Reason.REFUSED,
                        address,
                        "leads to " + found.getHostAddress()
                                + ", which is not a public address. Allow it with the setting " + PROPERTY
                                + "=allow if you mean it.");
            }
        }
    }

    private static InetAddress[] lookUp(URI address) throws DownloadException {
        String host = address.getHost();
        try {
            return InetAddress.getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        } catch (UnknownHostException e) {
            throw new DownloadException(
                    Reason.REFUSED, address, "cannot be reached: its host is not found. Check the network.");
        }
    }

    static boolean isPrivate(InetAddress found) {
        if (found.isLoopbackAddress()
                || found.isAnyLocalAddress()
                || found.isLinkLocalAddress()
                || found.isSiteLocalAddress()
                || found.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = found.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (found instanceof Inet4Address) {
            boolean sharedByProvider = first == 100 && second >= 64 && second < 128;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            return first == 0 || first >= 240 || sharedByProvider || benchmark;
        }
        boolean uniqueLocal = found instanceof Inet6Address && (first & 0xfe) == 0xfc;
        boolean translated = first == 0x00 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return uniqueLocal || translated || sixToFour;
    }
}
