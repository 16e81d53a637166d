package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads URLs as they stand in feeds, pages and redirects: with spaces, bars, letters of all scripts. What RFC 3986 does
 * not allow is percent-encoded as UTF-8, a host's name becomes ASCII (IDNA), a fragment is cut off.
 */
public final class WebUri {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern TOO_FAR_UP = Pattern.compile("^(?:/\\.\\.)+(?=/|$)");
    private static final String KEPT = "-._~!$&'()*+,;=:@/?%";
    private static final int LONGEST = 2_000;

    private WebUri() {}

    /** The absolute URL; empty where it is none, or is longer than 2,000 characters. */
    public static Optional<URI> parse(String text) {
        return read(text).filter(uri -> uri.isAbsolute() && uri.getRawAuthority() != null);
    }

    /** The URL that a reference on a page means; empty where it means none. */
    public static Optional<URI> resolve(URI base, String reference) {
        return read(reference).flatMap(uri -> resolved(base, uri));
    }

    private static Optional<URI> resolved(URI base, URI reference) {
        try {
            var joined = base.resolve(reference);
            if (reference.toString().isEmpty()) {
                joined = base;
            } else if (reference
                    .toString()
                    .startsWith("?")) { // URI.resolve follows RFC 2396, which drops the last segment
                joined = new URI(joined(base, reference.getRawQuery()));
            }
            return Optional.of(withoutSteps(joined))
                    .filter(URI::isAbsolute)
                    .filter(uri -> uri.getRawAuthority() != null);
        } catch (URISyntaxException | IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }

    private static String joined(URI base, String query) {
        var path = base.getRawPath() == null ? "" : base.getRawPath();
        return base.getScheme() + "://" + base.getRawAuthority() + path + "?" + query;
    }

    private static URI withoutSteps(URI uri) throws URISyntaxException {
        if (uri.getRawPath() == null || !uri.getRawPath().contains("/.")) {
            return uri;
        }
        var normal = uri.normalize();
        var path = TOO_FAR_UP.matcher(normal.getRawPath()).replaceFirst("");
        var query = normal.getRawQuery() == null ? "" : "?" + normal.getRawQuery();
        return new URI(normal.getScheme() + "://" + normal.getRawAuthority() + (path.isEmpty() ? "/" : path) + query);
    }

    private static Optional<URI> read(String text) {
        var parts = PARTS.matcher(IGNORED.matcher(text).replaceAll("").strip());
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var read = new StringBuilder();
        if (parts.group(1) != null) {
            read.append(parts.group(1).toLowerCase(Locale.ROOT)).append(':');
        }
        try {
            if (parts.group(2) != null) {
                read.append("//").append(authority(parts.group(2)));
            }
            read.append(encoded(parts.group(3)));
            if (parts.group(4) != null) {
                read.append('?').append(encoded(parts.group(4)));
            }
            return Optional.of(new URI(read.toString()));
        } catch (URISyntaxException | IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }

    private static String authority(String written) {
        int at = written.lastIndexOf('@') + 1;
        var host = written.substring(at);
        if (!host.startsWith("[") && host.chars().anyMatch(c -> c > '~')) {
            int colon = host.lastIndexOf(':');
            var port = colon < 0 ? "" : host.substring(colon);
            host = IDN.toASCII(colon < 0 ? host : host.substring(0, colon)) + port;
        }
        return encoded(written.substring(0, at)) + host.toLowerCase(Locale.ROOT);
    }

    private static String encoded(String written) {
        var encoded = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); ) {
            int point = written.codePointAt(at);
            boolean stays = point == '%' ? isEscape(written, at) : isKept(point);
            if (stays) {
                encoded.appendCodePoint(point);
            } else {
                for (byte b : Character.toString(point).getBytes(UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
            at += Character.charCount(point);
        }
        return encoded.toString();
    }

    private static boolean isKept(int point) {
        boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
        return letter || (point >= '0' && point <= '9') || KEPT.indexOf(point) >= 0;
    }

    private static boolean isEscape(String written, int at) {
        return at + 2 < written.length()
                && Character.digit(written.charAt(at + 1), 16) >= 0
                && Character.digit(written.charAt(at + 2), 16) >= 0;
    }
}
