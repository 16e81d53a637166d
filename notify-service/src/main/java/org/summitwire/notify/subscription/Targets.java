package org.summitwire.notify.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that alerts are sent to: what they look like, and what of them is shown. */
public final class Targets {

    /** As long as addresses go on the web. */
    static final int LONGEST = 2_000;

    /** Of a mailbox, RFC 5321. */
    private static final int LONGEST_MAILBOX = 254;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String HIDDEN = "/…";
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,190}");

    private Targets() {}

    /**
     * What an address of that kind has to be, where this is none; empty where it is one. Whether its host may be reached is another
     * question.
     */
    public static Optional<Phrase> fault(ChannelKind kind, String target) {
        return switch (kind) {
            case WEBHOOK, SLACK, TEAMS ->
                isWebAddress(target) ? Optional.empty() : Optional.of(Phrase.of("target.web", LONGEST));
            case MAIL ->
                target.length() <= LONGEST_MAILBOX && MAILBOX.matcher(target).matches()
                        ? Optional.empty()
                        : Optional.of(Phrase.of("target.mail"));
            case SSE, FEED -> Optional.of(Phrase.of("target.fetched"));
        };
    }

    private static boolean isWebAddress(String target) {
        if (target.length() > LONGEST) {
            return false;
        }
        try {
            var url = new URI(target);
            return url.getScheme() != null
                    && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                    && url.getHost() != null
                    && url.getUserInfo() == null
                    && url.getFragment() == null
                    && url.getPort() != 0
                    && url.getPort() <= 65_535;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** What is shown of an address: scheme and host of one that may hold a token, {@code https://hooks.example/…}; a mailbox whole. */
    public static String shown(ChannelKind kind, String target) {
        if (!kind.isSealed()) {
            return target;
        }
        try {
            var url = new URI(target);
            return url.getHost() == null
                    ? "…"
                    : url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()) + HIDDEN;
        } catch (URISyntaxException none) {
            return "…";
        }
    }
}
