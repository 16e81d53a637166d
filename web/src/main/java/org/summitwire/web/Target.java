package org.summitwire.web;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.summitwire.web.address.Network;

/**
 * What of a URL decides whom to ask for what.
 *
 * @param host in lower case, without brackets or a final dot
 * @param port the scheme's own where the URL names none
 * @param path with the query; starts with a slash
 */
public record Target(URI uri, String scheme, String host, int port, String path) {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?");
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_NAME = 253;
    private static final int HIGHEST_PORT = 65_535;

    /** Reads a URL; what is refused needs no network to be seen. */
    public static Target of(URI uri) throws Trouble {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Trouble.refusal(
                    Fault.SCHEME,
                    "the scheme '" + scheme + "' cannot be asked: expected http or https in " + shown(uri));
        }
        var ascii = ascii(uri);
        var authority =
                ascii.getRawAuthority() == null ? "" : ascii.getRawAuthority().toLowerCase(Locale.ROOT);
        if (authority.indexOf('@') >= 0) {
            throw Trouble.refusal(
                    Fault.CREDENTIALS,
                    "a URL with a user name or password is not asked: write it without what stands before the @");
        }
        var parts = AUTHORITY.matcher(authority);
        if (!parts.matches() || uri.toString().length() > LONGEST_URL) {
            throw bad(uri);
        }
        var host = host(parts.group(1), uri);
        var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        return new Target(uri, scheme, host, port(parts.group(2), scheme, uri), path + query);
    }

    public boolean isHttps() {
        return scheme.equals("https");
    }

    /** Scheme, host and port: what the web takes for one site (RFC 6454). */
    public String origin() {
        return scheme + "://" + hostHeader();
    }

    /** The host as the header Host names it: with brackets around an address of IPv6, and a port that is not usual. */
    public String hostHeader() {
        var name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == usualPort(scheme) ? name : name + ":" + port;
    }

    /** What goes over the wire is ASCII, also where a URI was made of letters of other scripts. */
    private static URI ascii(URI uri) throws Trouble {
        if (uri.toString().chars().allMatch(c -> c <= '~')) {
            return uri;
        }
        var read = WebUri.parse(uri.toString());
        if (read.isEmpty()) {
            throw bad(uri);
        }
        return read.get();
    }

    private static String host(String written, URI uri) throws Trouble {
        boolean bracketed = written.startsWith("[");
        var host = bracketed ? written.substring(1, written.length() - 1) : written;
        host = !bracketed && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean good = bracketed ? Network.isAddress(host) : NAME.matcher(host).matches() && !host.contains("..");
        if (!good || host.length() > LONGEST_NAME) {
            throw bad(uri);
        }
        return host;
    }

    private static int port(String digits, String scheme, URI uri) throws Trouble {
        int port = digits == null || digits.isEmpty() ? usualPort(scheme) : Integer.parseInt(digits);
        if (port < 1 || port > HIGHEST_PORT) {
            throw bad(uri);
        }
        return port;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static Trouble bad(URI uri) {
        return Trouble.refusal(
                Fault.BAD_URL,
                "'" + shown(uri) + "' cannot be asked: expected http or https, a host's name or address, a port up to "
                        + HIGHEST_PORT + ", and no more than " + LONGEST_URL + " characters");
    }

    private static String shown(URI uri) {
        var text = uri.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
