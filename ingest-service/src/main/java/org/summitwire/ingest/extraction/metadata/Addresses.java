package org.summitwire.ingest.extraction.metadata;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as pages write them. */
final class Addresses {

    private static final int LONGEST = 2_048;

    private Addresses() {}

    /** The absolute http or https address; null for what is none. Spaces and other forbidden characters are escaped. */
    static @Nullable URI absolute(@Nullable String address, @Nullable URI base) {
        if (address == null || address.isBlank() || address.length() > LONGEST || hasLoneSurrogate(address)) {
            return null;
        }
        var written = address.strip();
        try {
            var uri = new URI(escaped(written));
            var whole = base == null ? uri : resolved(base, uri);
            var scheme = whole.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && whole.getHost() != null ? whole : null;
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** RFC 3986, section 5.2.2; java.net.URI follows RFC 2396, in which a query alone replaces the last segment. */
    private static URI resolved(URI base, URI reference) {
        boolean queryAlone = reference.getScheme() == null
                && reference.getRawAuthority() == null
                && "".equals(reference.getRawPath())
                && reference.getRawQuery() != null;
        return queryAlone
                ? URI.create(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath() + "?"
                        + reference.getRawQuery())
                : base.resolve(reference);
    }

    /** Half a character, which java.net.URI takes and cannot write as ASCII. */
    private static boolean hasLoneSurrogate(String address) {
        return address.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String escaped(String address) {
        var escaped = new StringBuilder(address.length());
        for (int at = 0; at < address.length(); at++) {
            char character = address.charAt(at);
            boolean forbidden = " \"<>\\^`{|}[]".indexOf(character) >= 0 || character < ' ';
            boolean loosePercent = character == '%' && !isEscape(address, at);
            escaped.append(forbidden || loosePercent ? "%" + hex(character) : String.valueOf(character));
        }
        return escaped.toString();
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static String hex(char character) {
        return String.format(Locale.ROOT, "%02X", (int) character);
    }

    /** The domain that was registered: {@code kemlu.go.id} of {@code www.kemlu.go.id}; the host where it has none. */
    static String registered(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var domain = EffectiveTldFinder.getAssignedDomain(host);
        return domain == null || domain.isEmpty() ? host : domain;
    }

    static boolean isHome(URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        var bare = path.toLowerCase(Locale.ROOT).replaceFirst("^/(?:index|home|default)(?:\\.\\w{2,5})?$", "");
        return (bare.isEmpty() || bare.equals("/")) && address.getRawQuery() == null;
    }

    /** An address without scheme, 'www.', query of tracking, fragment and last slash: for comparing alone. */
    static String bare(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        int fragment = lower.indexOf('#');
        var whole = fragment < 0 ? lower : lower.substring(0, fragment);
        int query = whole.indexOf("?utm_");
        whole = query < 0 ? whole : whole.substring(0, query);
        int host = whole.indexOf("://");
        whole = host < 0 ? whole : whole.substring(host + 3);
        whole = whole.startsWith("www.") ? whole.substring(4) : whole.startsWith("m.") ? whole.substring(2) : whole;
        return whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
