package org.summitwire.web.address;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the allow-list: a network ({@code 10.1.0.0/16}, {@code [fd00::/8]}) or a name ({@code news.intranet},
 * {@code *.intranet}), with the port where it is not one of the usual ones ({@code 127.0.0.1:8081}, {@code [::1]:*}).
 *
 * @param network the addresses; null where a name is allowed
 * @param name in lower case, {@code *.} before it for all names below; null where a network is allowed
 * @param port the one port; 0 for the usual ones, -1 for any
 */
record Allowed(@Nullable Network network, @Nullable String name, int port) {

    private static final int USUAL = 0;
    private static final int ANY = -1;
    private static final int HIGHEST = 65_535;

    static Allowed of(String entry) {
        var text = entry.strip().toLowerCase(Locale.ROOT);
        int bracket = text.lastIndexOf(']');
        boolean bareIpv6 = bracket < 0 && text.indexOf(':') != text.lastIndexOf(':');
        int colon = bareIpv6 ? -1 : text.indexOf(':', Math.max(0, bracket));
        var place = colon < 0 ? text : text.substring(0, colon);
        int port = colon < 0 ? USUAL : port(text.substring(colon + 1), entry);
        if (bracket >= 0) {
            place = place.substring(1, place.length() - 1);
        }
        if (place.indexOf('/') >= 0 || Network.isAddress(place)) {
            return new Allowed(Network.of(place), null, port);
        }
        if (!place.matches("(?:\\*\\.)?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*")) {
            throw new IllegalArgumentException("'" + entry + "' in the list of allowed hosts is neither a network nor a"
                    + " name: expected the like of 10.1.0.0/16, [fd00::/8]:8081, news.intranet or *.intranet:8081");
        }
        return new Allowed(null, place, port);
    }

    boolean opensAddress(String host, InetAddress address, Special special) {
        if (network != null) {
            return network.contains(address);
        }
        return names(host) && special.reach() == Special.Reach.INSIDE;
    }

    boolean opensPort(String host, InetAddress address, int asked) {
        boolean here = network == null ? names(host) : network.contains(address);
        return here && (port == ANY || port == asked);
    }

    private boolean names(String host) {
        if (name == null) {
            return false;
        }
        return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
    }

    private static int port(String digits, String entry) {
        if (digits.equals("*")) {
            return ANY;
        }
        int port = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > HIGHEST) {
            throw new IllegalArgumentException("'" + entry + "' in the list of allowed hosts has the port '" + digits
                    + "': expected 1 to " + HIGHEST + ", or * for any");
        }
        return port;
    }
}
