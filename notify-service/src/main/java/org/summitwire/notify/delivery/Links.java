package org.summitwire.notify.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;

/**
 * Where messages point.
 *
 * @param base the address under which this service's users reach it, such as {@code https://summitwire.example}; null where
 *     that is not set: accounts are then not linked
 */
public record Links(@Nullable URI base) {

    private static final int LONGEST = 2_000;

    public Links {
        if (base != null && (web(base.toString()).isEmpty() || base.getQuery() != null || base.getFragment() != null)) {
            throw new IllegalArgumentException("summitwire.notify.address is '" + base
                    + "', expected an http or https address without user, query and fragment,"
                    + " such as https://summitwire.example");
        }
    }

    /** The account of the alert's meeting. */
    public Optional<String> account(Alert alert) {
        return alert.link().matches("/[A-Za-z0-9/._~%-]+") ? under(alert.link()) : Optional.empty();
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
        return Optional.ofNullable(base).map(it -> it.toASCIIString().replaceAll("/+$", "") + path);
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
