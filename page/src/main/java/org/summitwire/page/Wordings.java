package org.summitwire.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;

/** The wording of every language. */
public final class Wordings {

    private final Map<Language, Wording> all = new EnumMap<>(Language.class);

    /** The words that all share, and those that services have of their own. */
    public Wordings(Collection<WordFile> ofServices) {
        var files = new LinkedHashSet<WordFile>();
        files.add(WordFile.SHARED);
        files.addAll(ofServices);
        for (var language : Language.values()) {
            all.put(language, new Wording(language, files));
        }
    }

    public Wording in(Locale locale) {
        return in(Language.of(locale));
    }

    public Wording in(Language language) {
        var wording = all.get(language);
        if (wording == null) {
            throw new IllegalStateException("No words in " + language);
        }
        return wording;
    }
}
