package org.summitwire.web.address;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which addresses and ports may be connected to: those of the public Internet, and what the operator allows besides.
 *
 * <p>To be asked about the very address that a socket connects to, and not about a name: between two look-ups a name can
 * change its address. A name on the allow-list may lead to loopback, private, shared and unique local addresses; to
 * link-local and metadata addresses leads only a network on the list. Immutable.
 */
public final class AddressRules {

    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443, 8080, 8443);

    private final Set<Integer> ports;
    private final List<Allowed> allowed;

    private AddressRules(Set<Integer> ports, List<Allowed> allowed) {
        this.ports = ports;
        this.allowed = allowed;
    }

    /** The public Internet at the ports 80, 443, 8080 and 8443. */
    public static AddressRules publicOnly() {
        return allowing(List.of());
    }

    /**
     * The public Internet, and these.
     *
     * @param entries networks or names, with a port where it is not a usual one: {@code 10.1.0.0/16},
     *     {@code 127.0.0.1:8081}, {@code [::1]:*}, {@code news.intranet}, {@code *.intranet:8081}
     * @throws IllegalArgumentException naming the entry that is neither
     */
    public static AddressRules allowing(Collection<String> entries) {
        return new AddressRules(USUAL_PORTS, entries.stream().map(Allowed::of).toList());
    }

    /**
     * What speaks against a connection; empty where it may be made.
     *
     * @param host the name, in lower case, whose look-up gave the address
     */
    public Optional<Objection> objection(String host, InetAddress address, int port) {
        var special = Special.of(address);
        if (special.isPresent()
                && allowed.stream().noneMatch(entry -> entry.opensAddress(host, address, special.get()))) {
            return Optional.of(new Objection.ToAddress(host, address.getHostAddress(), special.get()));
        }
        if (!ports.contains(port) && allowed.stream().noneMatch(entry -> entry.opensPort(host, address, port))) {
            return Optional.of(new Objection.ToPort(host, port, new TreeSet<>(ports)));
        }
        return Optional.empty();
    }

    /** Why a connection may not be made. */
    public sealed interface Objection {

        To to();

        /** With the value, and what was expected. */
        String detail();

        /** What is objected to. */
        enum To {
            ADDRESS,
            PORT
        }

        record ToAddress(String host, String address, Special special) implements Objection {

            @Override
            public To to() {
                return To.ADDRESS;
            }

            @Override
            public String detail() {
                return host + " leads to " + address + ", " + special.words()
                        + "; expected one of the public Internet. An operator can allow it in"
                        + " the list of allowed hosts";
            }
        }

        /**
         * To a port.
         *
         * @param usual those that may be connected to, in order
         */
        record ToPort(String host, int port, SortedSet<Integer> usual) implements Objection {

            @Override
            public To to() {
                return To.PORT;
            }

            @Override
            public String detail() {
                return "port " + port + " of " + host + " is none of " + usual + "; an operator can allow it as " + host
                        + ":" + port + " in the list of allowed hosts";
            }
        }
    }
}
