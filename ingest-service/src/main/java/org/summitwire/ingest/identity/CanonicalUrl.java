package org.summitwire.ingest.identity;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address in the one spelling under which an article is known: host in lower case, without fragment, default port,
 * trailing slash, tracking parameters and the marks of a mobile or single-page view; the other parameters sorted.
 * RFC 3986, section 6, has the equivalences of syntax.
 */
public record CanonicalUrl(String text) {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "ref_src",
            "ref_url",
            "cmpid",
            "ocid",
            "xtor",
            "smid",
            "srsltid",
            "at_medium",
            "at_campaign",
            "spm",
            "share_id");

    private static final Set<String> VIEWS =
            Set.of("amp=", "amp=1", "amp=true", "outputtype=amp", "output=amp", "page=all", "showpage=all", "single=1");

    private static final Pattern AMP_SUFFIX = Pattern.compile("/amp/?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    /**
     * The one spelling of an address.
     *
     * @param url absolute, http or https, with a host
     */
    public static CanonicalUrl of(URI url) {
        var at = url.normalize();
        var scheme = at.getScheme().toLowerCase(Locale.ROOT);
        return new CanonicalUrl(scheme + "://" + host(at) + port(at, scheme) + path(at) + query(at));
    }

    /** What names the page: the address without its scheme, because http and https lead to one page. */
    String name() {
        return text.substring(text.indexOf("://"));
    }

    private static String host(URI url) {
        var host = url.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String port(URI url, String scheme) {
        int usual = scheme.equals("https") ? 443 : 80;
        return url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
    }

    private static String path(URI url) {
        var path = escapesInOneForm(url.getRawPath() == null ? "" : url.getRawPath());
        var page = AMP_SUFFIX.matcher(path).replaceFirst("");
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private static String query(URI url) {
        if (url.getRawQuery() == null) {
            return "";
        }
        var kept = Stream.of(escapesInOneForm(url.getRawQuery()).split("&"))
                .filter(CanonicalUrl::tellsThePage)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tellsThePage(String parameter) {
        var lower = parameter.toLowerCase(Locale.ROOT);
        int end = lower.indexOf('=');
        var name = end < 0 ? lower : lower.substring(0, end);
        return !name.isEmpty()
                && !name.startsWith("utm_")
                && !TRACKING.contains(name)
                && !VIEWS.contains(name + "=" + value(lower, end));
    }

    private static String value(String parameter, int end) {
        return end < 0 ? "" : parameter.substring(end + 1);
    }

    /** Escapes of letters, digits and -._~ are undone, the others get capital digits; what is not ASCII is escaped. */
    private static String escapesInOneForm(String raw) {
        var ascii = URI.create("http://h/" + raw.replace("?", "%3F"))
                .toASCIIString()
                .substring("http://h/".length());
        return ESCAPE.matcher(ascii).replaceAll(match -> {
            char escaped = (char) Integer.parseInt(match.group(1), 16);
            boolean unreserved = escaped < 128 && (Character.isLetterOrDigit(escaped) || "-._~".indexOf(escaped) >= 0);
            return unreserved ? String.valueOf(escaped) : match.group().toUpperCase(Locale.ROOT);
        });
    }

    @Override
    public String toString() {
        return text;
    }
}
