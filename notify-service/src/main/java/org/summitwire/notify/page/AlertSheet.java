package org.summitwire.notify.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.page.Badge;
import org.summitwire.page.Citation;
import org.summitwire.page.Links;
import org.summitwire.page.Wording;

/**
 * One alert as a page shows it.
 *
 * @param href of the fact in its account
 * @param language of headline and text
 * @param quotes the words that tell it
 * @param iso when it was known here, for programs
 * @param known the same, for readers
 */
record AlertSheet(
        String id,
        String href,
        Badge news,
        String kind,
        String headline,
        String language,
        String text,
        @Nullable String knownBefore,
        boolean corrects,
        Citation citation,
        List<String> quotes,
        String quotesLanguage,
        String iso,
        String known) {

    static AlertSheet of(Alert raised, Links links, Wording say) {
        var alert = raised.in(say.language().tag());
        var cause = alert.cause();
        return new AlertSheet(
                alert.id(),
                links.fact(alert.summitId(), alert.factId()),
                Badge.of(say, "change", alert.change()),
                say.symbol("alert.kind", alert.kind()),
                alert.headline(),
                alert.language(),
                alert.text(),
                alert.knownBefore(),
                !alert.corrects().isEmpty(),
                Citation.of(
                        say,
                        cause.outlet(),
                        cause.agency(),
                        cause.url(),
                        cause.title(),
                        cause.language(),
                        cause.publishedAt()),
                alert.evidence().stream().map(quote -> quote.words()).distinct().toList(),
                cause.language(),
                alert.knownAt().toString(),
                say.moment(alert.knownAt()));
    }
}
