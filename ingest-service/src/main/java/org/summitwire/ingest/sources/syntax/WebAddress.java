package org.summitwire.ingest.sources.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them into feeds: with spaces, umlauts, line breaks, without a scheme, or relative. */
public final class WebAddress {

    static final int LONGEST = 2_000;

    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

    private WebAddress() {}

    /** The absolute http or https address with a host that is meant; empty where none is. */
    public static Optional<URI> resolve(@Nullable URI base, @Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var text = written.strip().replaceAll("[\\t\\r\\n]+ *", "");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var spelled = new URI(escaped(withAsciiHost(text)));
            var absolute = base == null ? spelled : base.resolve(spelled);
            return isWeb(absolute) ? Optional.of(absolute) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether a text is an absolute web address on its own. */
    public static boolean isAbsolute(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Whether two addresses are of one host, as the sitemap protocol asks. */
    public static boolean sameHost(URI one, URI other) {
        return one.getHost() != null && one.getHost().equalsIgnoreCase(other.getHost());
    }

    private static boolean isWeb(URI url) {
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null && url.getUserInfo() == null;
    }

    private static String withAsciiHost(String text) {
        int start = text.indexOf("//");
        if (start < 0 || (text.indexOf('?') >= 0 && text.indexOf('?') < start)) {
            return text;
        }
        int from = start + 2;
        int end = from;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var host = text.substring(from, end);
        boolean ascii = host.chars().allMatch(c -> c < 128);
        return ascii ? text : text.substring(0, from) + IDN.toASCII(host) + text.substring(end);
    }

    /** What may not stand in an address is escaped, RFC 3986, section 2.1; what is escaped stays. */
    private static String escaped(String text) {
        var spelled = new StringBuilder(text.length() + 16);
        int bracketsUntil = text.startsWith("http") || text.startsWith("//") ? endOfHost(text) : 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean plain = point < 128
                    && (Character.isLetterOrDigit(point)
                            || PLAIN.indexOf(point) >= 0
                            || (point == '%' && isEscape(text, at))
                            || ((point == '[' || point == ']') && at < bracketsUntil));
            if (plain) {
                spelled.appendCodePoint(point);
            } else {
                for (byte unit : Character.toString(point).getBytes(UTF_8)) {
                    spelled.append(String.format("%%%02X", unit & 0xff));
                }
            }
            at += Character.charCount(point);
        }
        return spelled.toString();
    }

    private static int endOfHost(String text) {
        int from = text.indexOf("//") + 2;
        int slash = text.indexOf('/', from);
        return slash < 0 ? text.length() : slash;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
