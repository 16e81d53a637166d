package org.summitwire.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose words they are.
 *
 * @param outlet with the agency whose copy it carries, where it does
 * @param href of the article at its outlet; null where it is no address of the web
 * @param language of the title, ISO 639-1
 * @param iso when it was published, for programs
 * @param published the same, for readers
 */
public record Citation(
        String outlet, @Nullable String href, String title, String language, String iso, String published) {

    public static Citation of(
            Wording say,
            String outlet,
            @Nullable String agency,
            String url,
            String title,
            String language,
            Instant at) {
        var isOther = agency != null && !agency.equals(outlet);
        return new Citation(
                isOther ? outlet + " (" + say.say("evidence.agency", agency) + ")" : outlet,
                WebAddress.of(url),
                title.isBlank() ? url : title,
                language,
                at.toString(),
                say.moment(at));
    }
}
