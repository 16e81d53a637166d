package org.summitwire.web.address;

/** What an address is kept for that is none of the public Internet. */
public enum Purpose {
    METADATA("an address of a cloud's metadata service"),
    THIS_NETWORK("an address of 'this network'"),
    PRIVATE("a private address"),
    SHARED("a shared address (carrier NAT)"),
    LOOPBACK("a loopback address"),
    LINK_LOCAL("a link-local address"),
    SITE_LOCAL("a site-local address"),
    UNIQUE_LOCAL("a unique local address"),
    IETF("an address of IETF protocols"),
    DOCUMENTATION("an address for documentation"),
    BENCHMARKS("an address for benchmarks"),
    RELAY("a reserved address (6to4 relay)"),
    MULTICAST("a multicast address"),
    RESERVED("a reserved address"),
    UNSPECIFIED("the unspecified address"),
    TEREDO("a Teredo address"),
    OUTSIDE("an address outside of 2000::/3, where the public Internet is");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
