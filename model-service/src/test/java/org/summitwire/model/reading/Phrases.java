package org.summitwire.model.reading;

import java.time.OffsetDateTime;
import java.util.List;

/** Puts a phrase behind an opening that makes it tell of a meeting of two presidents, and reads it. */
final class Phrases {

    private static final ArticleReader READER = Readers.standard();
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-03-02T18:00:00+07:00");

    private static final String INDONESIAN =
            "Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Senin (2/3/2026). ";
    private static final String ENGLISH =
            "Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Monday. ";

    private Phrases() {}

    static Reading read(String language, String phrase) {
        var opening = language.equals("id") ? INDONESIAN : ENGLISH;
        return READER.read(new Article("phrase", "", opening + "\n\n" + phrase, "outlet", MONDAY, language));
    }

    static <F extends Fact> List<F> facts(String language, String phrase, Class<F> kind) {
        return read(language, phrase).meetings().stream()
                .flatMap(meeting -> meeting.reports().stream())
                .map(Report::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
