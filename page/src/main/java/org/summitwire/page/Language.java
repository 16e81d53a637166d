package org.summitwire.page;

import java.util.List;
import java.util.Locale;

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

    /** The one that a reader likes best, in their order of preference. */
    static Language liked(List<Locale> inOrder) {
        for (var locale : inOrder) {
            var language = of(locale);
            if (language != ELSE || locale.getLanguage().equals(ELSE.tag)) {
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
