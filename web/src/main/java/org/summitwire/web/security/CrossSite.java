package org.summitwire.web.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of another site drives a browser to change something here. Browsers tell where a request comes from
 * (Fetch Metadata: Sec-Fetch-Site; RFC 6454: Origin), and no page can change what they tell.
 */
final class CrossSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CrossSite() {}

    /**
     * What speaks against a request; empty where nothing does.
     *
     * @param site the header Sec-Fetch-Site; null where there is none
     * @param origin the header Origin; null where there is none
     * @param host the header Host; null where there is none
     * @param bySession whether a cookie alone tells who asks, as it does for a browser only
     */
    static Optional<String> objection(
            String method, @Nullable String site, @Nullable String origin, @Nullable String host, boolean bySession) {
        if (SAFE.contains(method)) {
            return Optional.empty();
        }
        if (site != null) {
            boolean own = site.equals("same-origin") || site.equals("none");
            return own ? Optional.empty() : Optional.of("the browser tells that the request is " + site);
        }
        if (origin != null) {
            return authority(origin).equals(host(host, origin))
                    ? Optional.empty()
                    : Optional.of("the request comes from " + origin + " and asks " + host);
        }
        return bySession
                ? Optional.of("the request has a session's cookie, and neither Origin nor Sec-Fetch-Site")
                : Optional.empty();
    }

    /** Host and port: a proxy in front may speak TLS where this process does not, so that the scheme is left out. */
    private static String authority(String origin) {
        var text = origin.toLowerCase(Locale.ROOT);
        int at = text.indexOf("://");
        if (at < 0) {
            return "none"; // "null", of a sandboxed page
        }
        return withoutUsualPort(text.substring(at + 3), text);
    }

    private static String host(@Nullable String host, String origin) {
        return host == null
                ? ""
                : withoutUsualPort(host.strip().toLowerCase(Locale.ROOT), origin.toLowerCase(Locale.ROOT));
    }

    private static String withoutUsualPort(String authority, String origin) {
        var usual = origin.startsWith("https:") ? ":443" : ":80";
        return authority.endsWith(usual) ? authority.substring(0, authority.length() - usual.length()) : authority;
    }
}
