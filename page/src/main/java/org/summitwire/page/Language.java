package org.summitwire.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language that pages are written in. */
public enum Language {
    EN("en", "en-GB", "English"),
    ID("id", "id-ID", "Bahasa Indonesia");

    /** For who asks for none of them. */
    private static final Language ELSE = EN;

    private final String tag;
    private final String region;
    private final String ownName;

    /** @param region whose manner of dates and numbers is followed */
    Language(String tag, String region, String ownName) {
        this.tag = tag;
        this.region = region;
        this.ownName = ownName;
    }

    /** The language of a locale; English where it is none of these. */
    public static Language of(Locale locale) {
        for (var language : values()) {
            if (locale.toLanguageTag().toLowerCase(Locale.ROOT).matches(language.tag + "(-.*)?")) {
                return language;
            }
        }
        return ELSE;
    }

    /** The one that a request asks for by its headers. */
    public static Language asked(HttpServletRequest request) {
        return asked(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    /**
     * The one that is liked best of those that are asked for; English where none of these is.
     *
     * @param accept the header Accept-Language (RFC 9110, 12.5.4); null where there is none
     */
    public static Language asked(@Nullable String accept) {
        try {
            return accept == null ? ELSE : liked(LanguageRange.parse(accept));
        } catch (IllegalArgumentException unreadable) {
            return ELSE;
        }
    }

    private static Language liked(List<LanguageRange> inOrder) {
        for (var range : inOrder) {
            var locale = Locale.forLanguageTag(range.getRange());
            var language = of(locale);
            if (range.getWeight() > 0
                    && (language != ELSE || locale.getLanguage().equals(ELSE.tag))) {
                return language;
            }
        }
        return ELSE;
    }

    /** ISO 639-1. */
    public String tag() {
        return tag;
    }

    /** What it is called in itself. */
    public String ownName() {
        return ownName;
    }

    /** With the region whose manner of dates and numbers is followed. */
    Locale regional() {
        return Locale.forLanguageTag(region);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
