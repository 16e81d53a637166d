package org.summitwire.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wording of every language, each made when it is first asked for: formats of numbers take a while to make. */
public final class Wordings {

    private final Set<WordFile> files = new LinkedHashSet<>();
    private final Map<Language, Wording> made = new ConcurrentHashMap<>();

    /** The words that all share, and those that services have of their own. */
    public Wordings(Collection<WordFile> ofServices) {
        files.add(WordFile.SHARED);
        files.addAll(ofServices);
    }

    public Wording in(Locale locale) {
        return in(Language.of(locale));
    }

    public Wording in(Language language) {
        return made.computeIfAbsent(language, it -> new Wording(it, files));
    }
}
