package org.summitwire.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is special about an address that is not one of the public Internet.
 *
 * <p>The ranges are those of IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and what
 * followed), and of IPv6 all that is outside of 2000::/3, from which alone public addresses are handed out. Addresses of
 * IPv6 that carry one of IPv4 are judged by what they carry: 64:ff9b::/96 (NAT64, RFC 6052), 2002::/16 (6to4, RFC 3056),
 * ISATAP (RFC 5214); those of Teredo, and mapped or compatible ones, are never public.
 *
 * @param reach whom it reaches
 * @param carrier the form in which it carries an address that is for that purpose; null where it is one itself
 */
public record Special(Purpose purpose, Reach reach, @Nullable Carrier carrier) {

    /**
     * An address of IPv6 that carries one of IPv4.
     *
     * @param form NAT64, 6to4 or ISATAP
     */
    public record Carrier(String form, String carried) {}

    /** Whom an address reaches. */
    public enum Reach {
        /** Machines of the operator's own: a name that the operator allows may lead here. */
        INSIDE,
        /** What no name may lead to: only the operator's naming of the network itself opens it. */
        NEVER
    }

    private record Range(Network network, Special special) {}

    private static final Special METADATA = new Special(Purpose.METADATA, Reach.NEVER, null);

    /** The first that contains an address tells about it. */
    private static final List<Range> RANGES = List.of(
            range("169.254.169.254", METADATA),
            range("100.100.100.200", METADATA), // Alibaba Cloud
            range("168.63.129.16", METADATA), // Azure: inside of a public range
            range("fd00:ec2::254", METADATA), // AWS
            range("fd20:ce::254", METADATA), // Google Cloud
            never("0.0.0.0/8", Purpose.THIS_NETWORK),
            inside("10.0.0.0/8", Purpose.PRIVATE),
            inside("100.64.0.0/10", Purpose.SHARED),
            inside("127.0.0.0/8", Purpose.LOOPBACK),
            never("169.254.0.0/16", Purpose.LINK_LOCAL),
            inside("172.16.0.0/12", Purpose.PRIVATE),
            never("192.0.0.0/24", Purpose.IETF),
            never("192.0.2.0/24", Purpose.DOCUMENTATION),
            never("192.88.99.0/24", Purpose.RELAY),
            inside("192.168.0.0/16", Purpose.PRIVATE),
            never("198.18.0.0/15", Purpose.BENCHMARKS),
            never("198.51.100.0/24", Purpose.DOCUMENTATION),
            never("203.0.113.0/24", Purpose.DOCUMENTATION),
            never("224.0.0.0/4", Purpose.MULTICAST),
            never("240.0.0.0/4", Purpose.RESERVED),
            inside("::1", Purpose.LOOPBACK),
            never("::", Purpose.UNSPECIFIED),
            inside("fc00::/7", Purpose.UNIQUE_LOCAL),
            never("fe80::/10", Purpose.LINK_LOCAL),
            never("fec0::/10", Purpose.SITE_LOCAL),
            never("ff00::/8", Purpose.MULTICAST),
            never("2001::/32", Purpose.TEREDO),
            never("2001::/23", Purpose.IETF),
            never("2001:db8::/32", Purpose.DOCUMENTATION),
            never("3fff::/20", Purpose.DOCUMENTATION));

    private static final Network PUBLIC_IPV6 = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final int IPV4_BYTES = 4;

    /** What to call it in a message. */
    String words() {
        return (carrier == null ? "" : "the " + carrier.form() + " form of " + carrier.carried() + ", ")
                + purpose.words();
    }

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
            return Optional.of(new Special(Purpose.OUTSIDE, Reach.NEVER, null));
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
                    .map(special ->
                            new Special(special.purpose(), Reach.NEVER, new Carrier(form, inner.getHostAddress())));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }

    private static Range inside(String network, Purpose purpose) {
        return range(network, new Special(purpose, Reach.INSIDE, null));
    }

    private static Range never(String network, Purpose purpose) {
        return range(network, new Special(purpose, Reach.NEVER, null));
    }

    private static Range range(String network, Special special) {
        return new Range(Network.of(network), special);
    }
}
