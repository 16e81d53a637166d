package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom rates count for. */
final class Callers {

    /** One customer of an access network has a whole /64 of IPv6, as RFC 6177 recommends, or more. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private Callers() {}

    /** The key or token's owner; where there is none, the address. */
    static String of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken known
                ? "key " + known.getName()
                : address(request);
    }

    static String address(HttpServletRequest request) {
        return "address " + network(parsed(request));
    }

    static boolean isOfThisMachine(HttpServletRequest request) {
        return parsed(request).isLoopbackAddress();
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length > 4
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }

    /** The container gives an address as it is written, so that nothing is looked up. */
    private static InetAddress parsed(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr());
        } catch (UnknownHostException noAddress) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
