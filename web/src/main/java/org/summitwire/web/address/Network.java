package org.summitwire.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A range of addresses: {@code 10.0.0.0/8}, {@code fd00::/8}, or one address. No name is ever looked up. */
public final class Network {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final byte[] prefix;
    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /**
     * Reads CIDR notation (RFC 4632).
     *
     * @throws IllegalArgumentException where it is none, or bits are set behind the prefix
     */
    public static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        var prefix = address(slash < 0 ? cidr : cidr.substring(0, slash), cidr).getAddress();
        int longest = prefix.length * Byte.SIZE;
        int bits = slash < 0 ? longest : length(cidr.substring(slash + 1), longest, cidr);
        var network = new Network(prefix, bits);
        if (!Arrays.equals(network.masked(prefix), prefix)) {
            throw new IllegalArgumentException("'" + cidr + "' has bits behind the first " + bits
                    + ": expected the first address of the network, as in 10.0.0.0/8");
        }
        return network;
    }

    /** Whether this is an address as it is written, other than a name. */
    public static boolean isAddress(String text) {
        return IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
    }

    /** Whether the address lies in this range; an IPv4 address never lies in a range of IPv6. */
    public boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    boolean contains(byte[] address) {
        return address.length == prefix.length && Arrays.equals(masked(address), prefix);
    }

    private byte[] masked(byte[] address) {
        var masked = address.clone();
        for (int at = 0; at < masked.length; at++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, bits - at * Byte.SIZE));
            masked[at] &= (byte) (0xff << (Byte.SIZE - kept));
        }
        return masked;
    }

    private static InetAddress address(String text, String cidr) {
        if (isAddress(text)) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException notAnAddress) {
                // told below
            }
        }
        throw new IllegalArgumentException(
                "'" + cidr + "' is no network: expected an address, or CIDR notation as in 10.0.0.0/8 or fd00::/8");
    }

    private static int length(String digits, int longest, String cidr) {
        int bits = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(
                    "'" + cidr + "' has the prefix length '" + digits + "': expected 0 to " + longest);
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network that && bits == that.bits && Arrays.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(prefix) + bits;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(prefix).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(prefix.length + " bytes are no address", impossible);
        }
    }
}
