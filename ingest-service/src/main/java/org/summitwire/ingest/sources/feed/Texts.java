package org.summitwire.ingest.sources.feed;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Text of feeds in the forms that an entry holds. */
final class Texts {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern MARKUP =
            Pattern.compile("<[/!a-zA-Z]|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});");
    private static final int MOST_NAMES = 50;

    private Texts() {}

    /** One line, cut to a length; null where nothing is left. */
    static @Nullable String orNull(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? null : cut(line, longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** HTML as plain text on one line; text that is no HTML stays as it is. */
    static @Nullable String plain(@Nullable String html, int longest) {
        var text = html;
        for (int time = 0; time < 2 && text != null && MARKUP.matcher(text).find(); time++) { // escaped twice is met
            boolean tags = text.indexOf('<') >= 0;
            text = tags || REFERENCE.matcher(text).find()
                    ? Jsoup.parseBodyFragment(text).text()
                    : text;
            if (tags) {
                break;
            }
        }
        return orNull(text, longest);
    }

    /** Plain text as HTML. */
    static String escaped(String text) {
        return Entities.escape(text);
    }

    /** The names that say something, each once. */
    static List<String> names(Collection<String> names, int longest) {
        var kept = new LinkedHashSet<String>();
        for (var name : names) {
            var line = plain(name, longest);
            if (line != null && kept.size() < MOST_NAMES) {
                kept.add(line);
            }
        }
        return List.copyOf(kept);
    }

    /** The ISO 639-1 code of a tag such as {@code id-ID} or {@code en_US}; null where it has none. */
    static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        var code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (code.equals("in") || code.equals("ind")) {
            return "id"; // its code of before 1989, and that of ISO 639-2
        }
        if (code.equals("eng")) {
            return "en";
        }
        return code.length() == 2 && LANGUAGES.contains(code) ? code : null;
    }
}
