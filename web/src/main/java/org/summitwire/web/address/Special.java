package org.summitwire.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is special about an address that is not one of the public Internet.
 *
 * <p>The ranges are those of IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and what
 * followed), and of IPv6 all that is outside of 2000::/3, from which alone public addresses are handed out. Addresses of
 * IPv6 that carry one of IPv4 are judged by what they carry: 64:ff9b::/96 (NAT64, RFC 6052), 2002::/16 (6to4, RFC 3056),
 * ISATAP (RFC 5214); those of Teredo, and mapped or compatible ones, are never public.
 *
 * @param name what to call the range in a message
 * @param reach whom it reaches
 */
record Special(String name, Reach reach) {

    /** Whom an address reaches. */
    enum Reach {
        /** Machines of the operator's own: a name that the operator allows may lead here. */
        INSIDE,
        /** What no name may lead to: only the operator's naming of the network itself opens it. */
        NEVER
    }

    private record Range(Network network, Special special) {}

    private static final Special METADATA = new Special("an address of a cloud's metadata service", Reach.NEVER);

    /** The first that contains an address tells about it. */
    private static final List<Range> RANGES = List.of(
            range("169.254.169.254", METADATA),
            range("100.100.100.200", METADATA), // Alibaba Cloud
            range("168.63.129.16", METADATA), // Azure: inside of a public range
            range("fd00:ec2::254", METADATA), // AWS
            range("fd20:ce::254", METADATA), // Google Cloud
            never("0.0.0.0/8", "an address of 'this network'"),
            inside("10.0.0.0/8", "a private address"),
            inside("100.64.0.0/10", "a shared address (carrier NAT)"),
            inside("127.0.0.0/8", "a loopback address"),
            never("169.254.0.0/16", "a link-local address"),
            inside("172.16.0.0/12", "a private address"),
            never("192.0.0.0/24", "an address of IETF protocols"),
            never("192.0.2.0/24", "an address for documentation"),
            never("192.88.99.0/24", "a reserved address (6to4 relay)"),
            inside("192.168.0.0/16", "a private address"),
            never("198.18.0.0/15", "an address for benchmarks"),
            never("198.51.100.0/24", "an address for documentation"),
            never("203.0.113.0/24", "an address for documentation"),
            never("224.0.0.0/4", "a multicast address"),
            never("240.0.0.0/4", "a reserved address"),
            inside("::1", "a loopback address"),
            never("::", "the unspecified address"),
            inside("fc00::/7", "a unique local address"),
            never("fe80::/10", "a link-local address"),
            never("fec0::/10", "a site-local address"),
            never("ff00::/8", "a multicast address"),
            never("2001::/32", "a Teredo address"),
            never("2001::/23", "an address of IETF protocols"),
            never("2001:db8::/32", "an address for documentation"),
            never("3fff::/20", "an address for documentation"));

    private static final Network PUBLIC_IPV6 = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final int IPV4_BYTES = 4;

    /** What is special about the address; empty where it is one of the public Internet. */
    static Optional<Special> of(InetAddress address) {
        var bytes = address.getAddress();
        for (var range : RANGES) {
            if (range.network().contains(bytes)) {
                return Optional.of(range.special());
            }
        }
        return bytes.length == IPV4_BYTES ? Optional.empty() : ofIpv6(bytes);
    }

    private static Optional<Special> ofIpv6(byte[] bytes) {
        if (NAT64.contains(bytes)) {
            return carried(bytes, 12, "NAT64");
        }
        if (!PUBLIC_IPV6.contains(bytes)) {
            return Optional.of(
                    new Special("an address outside of 2000::/3, where the public Internet is", Reach.NEVER));
        }
        if (SIX_TO_FOUR.contains(bytes)) {
            return carried(bytes, 2, "6to4");
        }
        boolean isatap = (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
        return isatap ? carried(bytes, 12, "ISATAP") : Optional.empty();
    }

    /** A wrapped address reaches no one that an operator's name could mean, so that it is never let through by name. */
    private static Optional<Special> carried(byte[] bytes, int from, String form) {
        try {
            var inner = InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + IPV4_BYTES));
            return of(inner)
                    .map(special -> new Special(
                            "the " + form + " form of " + inner.getHostAddress() + ", " + special.name(), Reach.NEVER));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }

    private static Range inside(String network, String name) {
        return range(network, new Special(name, Reach.INSIDE));
    }

    private static Range never(String network, String name) {
        return range(network, new Special(name, Reach.NEVER));
    }

    private static Range range(String network, Special special) {
        return new Range(Network.of(network), special);
    }
}
