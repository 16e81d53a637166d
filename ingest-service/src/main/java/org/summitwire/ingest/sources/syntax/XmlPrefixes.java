package org.summitwire.ingest.sources.syntax;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The prefixes that a document uses and those it declares; feeds forget to declare the ones that everybody knows. */
final class XmlPrefixes {

    private static final int MOST = 64;

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("sy", "http://purl.org/rss/1.0/modules/syndication/"),
            Map.entry("atom", "http://www.w3.org/2005/Atom"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("fh", "http://purl.org/syndication/history/1.0"),
            Map.entry("news", "http://www.google.com/schemas/sitemap-news/0.9"),
            Map.entry("image", "http://www.google.com/schemas/sitemap-image/1.1"),
            Map.entry("video", "http://www.google.com/schemas/sitemap-video/1.1"));

    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> declared = new LinkedHashSet<>(Set.of("xml", "xmlns"));

    /** Hears the start tag whose name begins at an offset. */
    void seen(CharSequence tag, int from) {
        int end = endOfName(tag, from);
        name(tag.subSequence(from, end).toString());
        int at = end;
        while (at < tag.length()) {
            char next = tag.charAt(at);
            if (next == '"' || next == '\'') {
                at = after(tag, next, at + 1);
            } else if (Character.isLetter(next) || next == '_') {
                int stop = endOfName(tag, at);
                name(tag.subSequence(at, stop).toString());
                at = Math.max(stop, at + 1);
            } else {
                at++;
            }
        }
    }

    private void name(String name) {
        int colon = name.indexOf(':');
        if (colon <= 0) {
            return;
        }
        var prefix = name.substring(0, colon);
        if (prefix.equals("xmlns")) {
            declared.add(name.substring(colon + 1));
        } else if (used.size() < MOST) {
            used.add(prefix);
        }
    }

    /** Declarations of what is used and nowhere declared; empty where all is. */
    String missing() {
        var declarations = new StringBuilder();
        for (var prefix : used) {
            if (!declared.contains(prefix)) {
                var namespace = KNOWN.getOrDefault(prefix, "urn:undeclared:" + prefix);
                declarations
                        .append(" xmlns:")
                        .append(prefix)
                        .append("=\"")
                        .append(namespace)
                        .append('"');
            }
        }
        return declarations.toString();
    }

    static int endOfName(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == ':' || unit == '-' || unit == '_' || unit == '.';
    }

    private static int after(CharSequence text, char quote, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != quote) {
            at++;
        }
        return at + 1;
    }
}
