package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * Where messages point.
 *
 * @param base the address under which this service's users reach it, such as {@code https://summitwire.example}; null where
 *     that is not set
 * @param meetings the address under which they reach the pages of meetings; null: the same. Where both are null, accounts are
 *     not linked
 */
public record Links(@Nullable URI base, @Nullable URI meetings) {

    private static final int LONGEST = 2_000;

    public Links {
        if (base != null && (web(base.toString()).isEmpty() || base.getQuery() != null || base.getFragment() != null)) {
            throw new IllegalArgumentException("summitwire.notify.address is '" + base
                    + "', expected an http or https address without user, query and fragment,"
                    + " such as https://summitwire.example");
        }
    }

    /** The page of the alert's meeting, where it tells the alert's fact. */
    public Optional<String> account(Alert alert) {
        var path = "/meetings/" + encoded(alert.summitId()) + "#fact-" + encoded(alert.factId());
        return under(meetings == null ? base : meetings, path);
    }

    /** The article that brought the news. */
    public static Optional<String> article(Alert alert) {
        return web(alert.cause().url());
    }

    /**
     * An address of this service.
     *
     * @param path starts with a slash
     */
    public Optional<String> under(String path) {
        return under(base, path);
    }

    private static Optional<String> under(@Nullable URI address, String path) {
        return Optional.ofNullable(address).map(it -> it.toASCIIString().replaceAll("/+$", "") + path);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }

    /** The address in ASCII where it is one of the web, with a host and without a user; empty for all else. */
    public static Optional<String> web(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var isWeb = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            return isWeb ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
