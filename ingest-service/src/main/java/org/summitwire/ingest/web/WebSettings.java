package org.summitwire.ingest.web;

import java.time.Duration;
import java.util.List;

/**
 * What an operator may turn of how the web is asked.
 *
 * @param contact who runs this, for a site's owner: a URL or a mail address, which the user agent names; may be empty
 * @param allowedHosts names and networks that may be asked although they are not on the public Internet
 * @param downgrades whether a redirect from https to http is followed
 */
public record WebSettings(
        String contact, List<String> allowedHosts, boolean downgrades, Limits limits, Politeness politeness) {

    public WebSettings {
        allowedHosts = List.copyOf(allowedHosts);
        if (contact.chars().anyMatch(c -> c < ' ' || c > '~' || c == '(' || c == ')')) {
            throw new IllegalArgumentException(
                    "The contact in the user agent must be plain ASCII without parentheses, as"
                            + " in https://desk.example/about or desk@desk.example, but is '" + contact + "'");
        }
    }

    /** The usual: nothing but the public Internet. */
    public static WebSettings usual(String contact) {
        return new WebSettings(contact, List.of(), false, Limits.usual(), Politeness.usual());
    }

    public WebSettings allowing(List<String> hosts) {
        return new WebSettings(contact, hosts, downgrades, limits, politeness);
    }

    public WebSettings with(Limits other) {
        return new WebSettings(contact, allowedHosts, downgrades, other, politeness);
    }

    public WebSettings with(Politeness other) {
        return new WebSettings(contact, allowedHosts, downgrades, limits, other);
    }

    /** The header User-Agent; robots.txt knows us by its first word. */
    String userAgent() {
        return contact.isBlank() ? "Summitwire/0.1" : "Summitwire/0.1 (+" + contact.strip() + ")";
    }

    /**
     * How much is taken of one answer.
     *
     * @param page bytes of a page, on the wire and unpacked
     * @param feed bytes of a feed
     * @param sitemap bytes of a sitemap; the protocol allows 50 MB (sitemaps.org)
     * @param head bytes of an answer's head
     * @param ratio how many times larger than on the wire an answer may be once unpacked, from a mebibyte on
     * @param redirects followed for one request
     * @param connect until a connection stands, and until a name is looked up
     * @param total until the last byte
     */
    public record Limits(
            int page, int feed, int sitemap, int head, int ratio, int redirects, Duration connect, Duration total) {

        public Limits {
            int least = Math.min(Math.min(page, feed), Math.min(Math.min(sitemap, head), ratio));
            if (least < 1 || redirects < 0) {
                throw new IllegalArgumentException("Every limit must be at least 1, and redirects at least 0, but they"
                        + " are page=" + page + " feed=" + feed + " sitemap=" + sitemap + " head=" + head + " ratio="
                        + ratio + " redirects=" + redirects);
            }
            positive("connect", connect);
            positive("total", total);
        }

        public static Limits usual() {
            return new Limits(
                    5 << 20, 10 << 20, 50 << 20, 64 << 10, 200, 5, Duration.ofSeconds(10), Duration.ofSeconds(30));
        }

        int of(Wanted wanted) {
            return switch (wanted) {
                case PAGE -> page;
                case FEED -> feed;
                case SITEMAP -> sitemap;
                case ROBOTS -> RobotsText.READ;
            };
        }
    }

    /**
     * How often a host is asked.
     *
     * @param pause between the end of one request to a host and the start of the next
     * @param crawlDelayAtMost the longest Crawl-delay of a robots.txt that is kept; a longer one is kept up to here
     * @param perAddress requests at once to one address, where several hosts share it
     * @param backOffFirst how long a host is left alone after the first 429, 502, 503, 504 or failed connection; twice
     *     as long after each further one
     * @param backOffAtMost the longest that becomes
     * @param retryAfterAtMost the longest Retry-After that is kept
     * @param robotsAway how long a host is left alone whose robots.txt cannot be had
     * @param hosts how many hosts are remembered at once; above that, a new one has to wait
     */
    public record Politeness(
            Duration pause,
            Duration crawlDelayAtMost,
            int perAddress,
            Duration backOffFirst,
            Duration backOffAtMost,
            Duration retryAfterAtMost,
            Duration robotsAway,
            int hosts) {

        public Politeness {
            if (pause.isNegative() || crawlDelayAtMost.isNegative() || retryAfterAtMost.isNegative()) {
                throw new IllegalArgumentException("No pause can be shorter than nothing, but pause=" + pause
                        + " crawl-delay-at-most=" + crawlDelayAtMost + " retry-after-at-most=" + retryAfterAtMost);
            }
            positive("back-off-first", backOffFirst);
            positive("robots-away", robotsAway);
            if (backOffAtMost.compareTo(backOffFirst) < 0 || perAddress < 1 || hosts < 1) {
                throw new IllegalArgumentException(
                        "Expected back-off-at-most of back-off-first or longer, per-address and"
                                + " hosts of 1 or more, but they are " + backOffAtMost + ", " + backOffFirst + ", "
                                + perAddress
                                + " and " + hosts);
            }
        }

        public static Politeness usual() {
            return new Politeness(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(60),
                    4,
                    Duration.ofSeconds(30),
                    Duration.ofHours(1),
                    Duration.ofHours(24),
                    Duration.ofMinutes(10),
                    100_000);
        }

        /** The same, with another pause. */
        public Politeness pausing(Duration other) {
            return new Politeness(
                    other,
                    crawlDelayAtMost,
                    perAddress,
                    backOffFirst,
                    backOffAtMost,
                    retryAfterAtMost,
                    robotsAway,
                    hosts);
        }
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than nothing, but is " + value);
        }
    }
}
