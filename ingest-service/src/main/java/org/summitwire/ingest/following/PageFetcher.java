package org.summitwire.ingest.following;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.summitwire.ingest.extraction.Extracted;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.ingest.extraction.FetchedPage;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.web.Wanted;
import org.summitwire.ingest.web.WebAnswer;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebRequest;

/** Asks for one page, and makes an article of it. */
public final class PageFetcher {

    /** Waits after the first, the second … failure that may pass; after the last the page is set aside. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofMinutes(15));

    private static final String HTML = "text/html; charset=utf-8";

    private final WebClient web;
    private final InstantSource clock;
    private final Extractor extractor = new Extractor();
    private final HostMemory memory = new HostMemory();

    public PageFetcher(WebClient web, InstantSource clock) {
        this.web = web;
        this.clock = clock;
    }

    /** What came of a turn. */
    sealed interface Result {

        /**
         * The page needs another turn of its host.
         *
         * @param until when that is, at the earliest
         */
        record Later(Fetch fetch, Instant until) implements Result {}

        /**
         * An article.
         *
         * @param reason for the metrics: {@code mostly-repeated} where other articles of the host have most of its text too,
         *     which stands all the same; else {@code none}
         * @param repeated lines that were taken out because the host's other articles have them too
         */
        record Got(Article article, String reason, int repeated) implements Result {}

        /** It did not work, and may work later. */
        record Again(FoundPage page, String reason, String words) implements Result {}

        /**
         * There is no article to be had.
         *
         * @param reason for the metrics
         * @param words what was found and what to do
         */
        record Aside(String reason, String words) implements Result {}
    }

    Result fetch(Fetch fetch) {
        if (fetch.page().content() != null) {
            return carried(fetch.page());
        }
        var answer = web.get(fetch.request());
        if (answer instanceof WebAnswer.NotYet notYet) {
            return new Result.Later(fetch.later(notYet.until(), notYet.then()), notYet.until());
        }
        if (answer instanceof WebAnswer.Fetched fetched) {
            return read(fetch, fetched);
        }
        if (fetch.leaves().isBegun()) { // a further page cannot be had: what there is, is an article all the same
            return next(fetch);
        }
        if (answer instanceof WebAnswer.Gone gone) {
            return new Result.Aside("gone", gone.uri() + " answers " + gone.status() + ": nothing is there any more");
        }
        if (answer instanceof WebAnswer.Refused refused) {
            return new Result.Aside(refused.reason().slug(), refused.detail());
        }
        return answer instanceof WebAnswer.Failed failed
                ? again(fetch.page(), failed)
                : new Result.Aside("odd-status", fetch.page().url() + " answers that it has not changed");
    }

    private Result again(FoundPage page, WebAnswer.Failed failed) {
        if (page.tries() >= PATIENCE.size()) {
            return new Result.Aside(failed.reason().slug(), failed.detail());
        }
        var wait = PATIENCE.get(page.tries());
        var asked = failed.retryAfter().orElse(Duration.ZERO);
        var until = clock.instant().plus(asked.compareTo(wait) > 0 ? asked : wait);
        return new Result.Again(page.again(until), failed.reason().slug(), failed.detail());
    }

    private Result read(Fetch fetch, WebAnswer.Fetched fetched) {
        var page = new FetchedPage(fetched.bytes(), fetched.uri().toString(), fetched.contentType(), fetched.at());
        var extracted = extractor.extract(page);
        var isFirst = !fetch.leaves().isBegun();
        fetch.leaves().add(extracted, fetched);
        if (isFirst) {
            fetch.leaves().further(extracted.metadata().furtherPages().links());
        }
        return next(fetch);
    }

    /** The next page of a split article, or the article. */
    private Result next(Fetch fetch) {
        var further = fetch.leaves().next();
        if (further != null) {
            var now = clock.instant();
            return new Result.Later(fetch.later(now, WebRequest.of(further, Wanted.PAGE)), now);
        }
        var first = requireNonNull(fetch.leaves().first());
        return PageArticle.of(
                fetch.page(), first.uri(), first.at(), fetch.leaves().read(), memory);
    }

    /** What a feed carries whole is a page as well, though a bare one. */
    private Result carried(FoundPage page) {
        var html = "<!DOCTYPE html><html><body><article>" + page.content() + "</article></body></html>";
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        Extracted extracted =
                extractor.extract(new FetchedPage(bytes, page.url().toString(), HTML, page.foundAt()));
        return PageArticle.of(page, page.url(), page.foundAt(), List.of(extracted), memory);
    }
}
