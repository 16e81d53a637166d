package org.summitwire.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface Resolver {

    /** All addresses, in the order in which to try them. */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The machine's own look-up. The JVM keeps an answer for as long as {@code networkaddress.cache.ttl} says. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
